// Prints the RDF of a JSON-LD document as N-Quads. Fails where the document would make the processor fetch anything, or where it would drop anything.
'use strict';
const fs = require('fs');
const jsonld = require('jsonld');

const documentLoader = url => { throw new Error(`The document asks for ${url}.`); };

jsonld.toRDF(JSON.parse(fs.readFileSync(process.argv[2], 'utf8')), { format: 'application/n-quads', safe: true, documentLoader })
  .then(quads => process.stdout.write(quads))
  .catch(error => { console.error(error.message, JSON.stringify(error.details ?? {})); process.exitCode = 1; });
