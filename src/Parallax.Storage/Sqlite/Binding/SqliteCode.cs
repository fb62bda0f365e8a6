namespace Parallax.Storage.Sqlite.Binding;

/// <summary>The answers of SQLite that are told apart; see https://www.sqlite.org/rescode.html.</summary>
internal static class SqliteCode
{
#pragma warning disable CS1591 // the names are those of SQLite
    public const int Ok = 0;
    public const int Permission = 3;
    public const int Busy = 5;
    public const int Locked = 6;
    public const int ReadOnly = 8;
    public const int InputOutput = 10;
    public const int Corrupt = 11;
    public const int Full = 13;
    public const int CannotOpen = 14;
    public const int TooBig = 18;
    public const int Misuse = 21;
    public const int NotADatabase = 26;
    public const int Row = 100;
    public const int Done = 101;
#pragma warning restore CS1591
}
