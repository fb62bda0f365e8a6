using Npgsql;

namespace Parallax.Storage.Postgres;

/// <summary>A desk that is open.</summary>
/// <param name="Source">Where its connections come from.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Failure">Tells of failures.</param>
/// <param name="Number">The number of its schema among those of the database.</param>
/// <param name="Patience">How long a change waits for another to end.</param>
internal sealed record PostgresDesk(NpgsqlDataSource Source, PostgresAddress Address, PostgresFailure Failure, int Number, TimeSpan Patience);
