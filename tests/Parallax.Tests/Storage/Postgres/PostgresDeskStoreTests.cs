using Parallax.Desks;
using Parallax.Storage;
using Parallax.Storage.Postgres;

namespace Parallax.Tests.Storage.Postgres;

/// <summary>What every store does, done by PostgreSQL.</summary>
[NeedsServer]
[Collection(PostgresTests.Name)]
public sealed class PostgresDeskStoreTests(PostgresServer server) : DeskStoreContract
{
    private static int s_desks;

    private readonly string _desk = $"contract-{Interlocked.Increment(ref s_desks)}";

    protected override IDeskStore Create() => PostgresDeskStore.Open(server.Address(_desk), DeskMode.Create);

    protected override IDeskStore Reopen(DeskMode mode = DeskMode.Write, TimeSpan? patience = null) =>
        patience is { } time ? PostgresDeskStore.Open(server.Address(_desk), mode, time) : PostgresDeskStore.Open(server.Address(_desk), mode);

    protected override void MakeNewer() => server.Execute($"update \"{_desk}\".desk set version = 99");
}
