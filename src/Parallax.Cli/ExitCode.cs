namespace Parallax.Cli;

/// <summary>What the program tells the shell. The numbers are a contract: docs/reference/cli.md lists them.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, but some reports were unusable; each is named on stderr.</summary>
    public const int SomeUnusable = 1;

    /// <summary>The arguments are wrong, or the output cannot be written.</summary>
    public const int WrongUsage = 2;

    public const int NothingUsable = 3;

    public const int VerificationFailed = 4;

    /// <summary>A store cannot be reached or used; what it is and what to do is said.</summary>
    public const int StoreUnreachable = 5;

    /// <summary>A fault of the program itself.</summary>
    public const int Fault = 70;

    /// <summary>Ended by Ctrl-C.</summary>
    public const int Interrupted = 130;
}
