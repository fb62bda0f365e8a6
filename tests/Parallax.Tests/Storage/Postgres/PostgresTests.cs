namespace Parallax.Tests.Storage.Postgres;

/// <summary>The tests that share the server; they run one after the other, since some of them stop it.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresTests : ICollectionFixture<PostgresServer>
{
    public const string Name = "PostgreSQL";
}
