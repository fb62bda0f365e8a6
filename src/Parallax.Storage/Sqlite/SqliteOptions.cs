using System.Collections.Immutable;

namespace Parallax.Storage.Sqlite;

/// <summary>What tests set otherwise.</summary>
internal sealed record SqliteOptions
{
    /// <summary>How long a second writer waits for the first. The default value is 5 seconds.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The most pages that the file may have; by default, with 0, as many as SQLite can count.</summary>
    public int MostPages { get; init; }

    /// <summary>The steps to the tables; by default those of <see cref="SqliteSchema"/>.</summary>
    public ImmutableArray<string> Steps { get; init; } = SqliteSchema.Steps;
}
