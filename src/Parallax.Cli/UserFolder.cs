namespace Parallax.Cli;

/// <summary>The folder of what the user added to the program: names of places.</summary>
internal static class UserFolder
{
    /// <summary>The environment variable that names it.</summary>
    public const string Variable = "PARALLAX_DATA";

    /// <summary>The folder that <c>PARALLAX_DATA</c> names, else <c>parallax</c> in <c>XDG_DATA_HOME</c>, else in the system's place for the
    /// data of programs (<c>~/.local/share</c>); null where the environment tells none.</summary>
    /// <param name="environment">Gives the value of a variable; null where it is not set.</param>
    public static string? Of(Func<string, string?> environment)
    {
        if (environment(Variable) is { Length: > 0 } own)
        {
            return Path.GetFullPath(own);
        }
        var data = environment("XDG_DATA_HOME") is { } shared && Path.IsPathRooted(shared) ? shared
            : OperatingSystem.IsWindows() ? environment("LOCALAPPDATA")
            : environment("HOME") is { Length: > 0 } home ? Path.Combine(home, ".local", "share") : null;
        return string.IsNullOrEmpty(data) ? null : Path.Combine(data, "parallax");
    }
}
