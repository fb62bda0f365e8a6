using Parallax.Tests.Storage;

return args is ["write", var path] ? RevisionWriter.Run(path) : 2;
