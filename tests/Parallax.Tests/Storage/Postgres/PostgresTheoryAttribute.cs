namespace Parallax.Tests.Storage.Postgres;

/// <summary>A theory that needs a PostgreSQL server; it is skipped where none can be started, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = PostgresPrograms.Missing;
}
