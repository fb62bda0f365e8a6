namespace Parallax.Tests.Storage.Postgres;

/// <summary>A test that needs a PostgreSQL server; it is skipped where none can be started, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresPrograms.Missing;
}
