namespace Parallax.Storage.Sqlite.Binding;

/// <summary>SQLite could not do what it was asked to.</summary>
internal sealed class SqliteException(int code, string words) : Exception($"SQLite says '{words}' (code {code}).")
{
    /// <summary>The kind of error, one of <see cref="SqliteCode"/>.</summary>
    public int Code => ExtendedCode & 0xFF;

    /// <summary>The error to the last detail.</summary>
    public int ExtendedCode { get; } = code;

    /// <summary>What SQLite says.</summary>
    public string Words { get; } = words;
}
