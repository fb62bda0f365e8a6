namespace Parallax.Storage.Postgres;

/// <summary>A schema of the name of a desk.</summary>
/// <param name="Number">Its number in the database.</param>
/// <param name="MayRead">Whether the user may read what is in it.</param>
/// <param name="IsDesk">Whether it holds a desk.</param>
/// <param name="HasTables">Whether it holds anything.</param>
internal sealed record FoundSchema(int Number, bool MayRead, bool IsDesk, bool HasTables);
