namespace Parallax.Export.LinkedData;

/// <summary>What the terms of the document stand for, inside the document: no processor has to fetch anything. A term that is not listed is one of ours.</summary>
internal static class LinkedContext
{
    /// <summary>The document up to its nodes.</summary>
    public const string Head = """
        {"@context":{
        "@version":1.1,"@vocab":"urn:parallax:term:","p":"urn:parallax:","id":"@id","type":"@type",
        "schema":"https://schema.org/","prov":"http://www.w3.org/ns/prov#","oa":"http://www.w3.org/ns/oa#","sem":"http://semanticweb.cs.vu.nl/2009/11/sem/","xsd":"http://www.w3.org/2001/XMLSchema#",
        "NewsArticle":"schema:NewsArticle","TextObject":"schema:TextObject","Event":"schema:Event","Claim":"schema:Claim","Quotation":"schema:Quotation","Organization":"schema:Organization",
        "Person":"schema:Person","Place":"schema:Place","GeoCoordinates":"schema:GeoCoordinates","PostalAddress":"schema:PostalAddress",
        "Activity":"prov:Activity","Agent":"prov:Agent","Entity":"prov:Entity",
        "Annotation":"oa:Annotation","SpecificResource":"oa:SpecificResource","TextQuoteSelector":"oa:TextQuoteSelector","TextPositionSelector":"oa:TextPositionSelector",
        "Authority":"sem:Authority","View":"sem:View",
        "name":"schema:name","headline":"schema:headline","url":"schema:url","identifier":"schema:identifier","datePublished":"schema:datePublished","inLanguage":"schema:inLanguage",
        "author":"schema:author","publisher":{"@id":"schema:publisher","@type":"@id"},"hasPart":"schema:hasPart","sha256":"schema:sha256",
        "about":{"@id":"schema:about","@type":"@id"},
        "startDate":"schema:startDate","geo":"schema:geo","latitude":"schema:latitude","longitude":"schema:longitude","address":"schema:address",
        "addressLocality":"schema:addressLocality","addressRegion":"schema:addressRegion","addressCountry":"schema:addressCountry",
        "gender":"schema:gender","jobTitle":"schema:jobTitle","nationality":"schema:nationality",
        "quotedFrom":{"@id":"prov:wasQuotedFrom","@type":"@id"},"attributedTo":{"@id":"prov:wasAttributedTo","@type":"@id"},"primarySource":{"@id":"prov:hadPrimarySource","@type":"@id"},
        "derivedFrom":{"@id":"prov:wasDerivedFrom","@type":"@id"},"generatedBy":{"@id":"prov:wasGeneratedBy","@type":"@id"},"usedBy":{"@reverse":"prov:used","@type":"@id"},
        "target":"oa:hasTarget","source":{"@id":"oa:hasSource","@type":"@id"},"selector":"oa:hasSelector","exact":"oa:exact","prefix":"oa:prefix","suffix":"oa:suffix",
        "start":{"@id":"oa:start","@type":"xsd:nonNegativeInteger"},"end":{"@id":"oa:end","@type":"xsd:nonNegativeInteger"},
        "body":{"@id":"oa:hasBody","@type":"@id"},"motivation":{"@id":"oa:motivatedBy","@type":"@id"},
        "eventType":{"@id":"sem:eventType","@type":"@vocab"},"hasActor":"sem:hasActor","hasPlace":"sem:hasPlace","hasTime":"sem:hasTime","role":{"@id":"sem:roleType","@type":"@vocab"},
        "accordingTo":{"@id":"sem:accordingTo","@type":"@id"},
        "earliest":{"@id":"sem:hasEarliestBeginTimeStamp","@type":"xsd:date"},"latest":{"@id":"sem:hasLatestEndTimeStamp","@type":"xsd:date"},
        "linkType":{"@type":"@vocab"},"lead":{"@type":"@id"},"lineage":{"@type":"@id"},"from":{"@type":"@id"},"to":{"@type":"@id"},
        "firstDay":{"@type":"xsd:date"},"lastDay":{"@type":"xsd:date"},"said":{"@type":"xsd:date"},
        "low":{"@type":"xsd:decimal"},"best":{"@type":"xsd:decimal"},"high":{"@type":"xsd:decimal"},"min":{"@type":"xsd:decimal"},"max":{"@type":"xsd:decimal"}
        },
        "@graph":[
        """;

    /// <summary>The document after its nodes.</summary>
    public const string Tail = "]}";
}
