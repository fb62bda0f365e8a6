namespace Parallax.Desks;

/// <summary>Where a desk is kept: reports with their original bytes, the record as of every revision, decisions, and an index of words. It is one file or one schema of a server. Safe for use by several
/// threads and processes: any number read while one writes.</summary>
public interface IDeskStore : IDisposable
{
    /// <summary>The path or the address, without a password, for messages.</summary>
    string Name { get; }

    /// <summary>The desk as it is now; what is written later does not show in it.</summary>
    /// <exception cref="DeskException">The store cannot be read.</exception>
    IDeskSnapshot Read();

    /// <summary>Begins a change. One is made at a time: a second waits for a few seconds, and is then refused.</summary>
    /// <exception cref="DeskException">Somebody else is writing, or the store cannot be written to.</exception>
    IDeskChange Write();

    /// <summary>What the store itself finds wrong with its files: broken pages, rows that do not fit each other; empty where nothing is.</summary>
    IReadOnlyList<string> Check();
}
