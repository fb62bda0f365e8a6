namespace Parallax.Storage.Postgres;

/// <summary>The first halves of the numbers of advisory locks; the second half says which desk. Others who use such locks in the database choose other numbers.</summary>
internal static class PostgresLock
{
    /// <summary>A desk is made or brought forward; the second half is made from its name.</summary>
    public const int Making = 0x50582031;

    /// <summary>A desk is written to; the second half is the number of its schema.</summary>
    public const int Writing = 0x50582032;
}
