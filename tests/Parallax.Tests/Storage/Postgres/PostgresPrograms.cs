using System.Diagnostics;
using System.Globalization;

namespace Parallax.Tests.Storage.Postgres;

/// <summary>The programs of a PostgreSQL server on this machine, and the user that they run as: they refuse to run as root.</summary>
internal static class PostgresPrograms
{
    private const int Oldest = 15;
    private const string Packaged = "/usr/lib/postgresql";

    /// <summary>The folder of the programs; null where there are none.</summary>
    private static readonly string? Folder = Find();

    /// <summary>The user and the group that they run as; null where that is who runs the tests.</summary>
    private static readonly (string User, string Group)? Other = Environment.IsPrivilegedProcess ? Ordinary() : null;

    /// <summary>Why no server can be started here; null where one can.</summary>
    public static string? Missing { get; } = Folder is null ? $"There is no PostgreSQL {Oldest} or later: neither a folder in {Packaged} nor initdb and postgres on the PATH."
        : Environment.IsPrivilegedProcess && Other is null ? "PostgreSQL does not run as root, and there is no user postgres or nobody." : null;

    /// <summary>The words by which a program is started, as a user as whom it runs.</summary>
    public static string[] Command(string program, params string[] words) =>
        [.. Other is var (user, group) ? ["setpriv", $"--reuid={user}", $"--regid={group}", "--clear-groups"] : Array.Empty<string>(), Path.Combine(Folder!, program), .. words];

    /// <summary>Gives a folder to that user.</summary>
    public static void Give(string folder)
    {
        if (Other is var (user, _))
        {
            Run(folder, "chown", user, folder);
        }
    }

    /// <summary>Runs a program, which has to end well.</summary>
    public static void Run(string folder, params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEnd());
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, output.Result + errors);
    }

    private static (string User, string Group)? Ordinary() => File.ReadLines("/etc/passwd").Select(l => l.Split(':')).Where(l => l[0] is "postgres" or "nobody")
        .OrderByDescending(l => l[0] == "postgres").Select(l => ((string, string)?)(l[0], l[3])).FirstOrDefault();

    private static string? Find()
    {
        var packaged = (Directory.Exists(Packaged) ? Directory.GetDirectories(Packaged) : []).Select(f => (Folder: f, Version: int.TryParse(Path.GetFileName(f), CultureInfo.InvariantCulture, out var v) ? v : 0));
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return packaged.Where(p => p.Version >= Oldest).OrderByDescending(p => p.Version).Select(p => Path.Combine(p.Folder, "bin")).Concat(onPath)
            .FirstOrDefault(f => File.Exists(Path.Combine(f, "initdb")) && File.Exists(Path.Combine(f, "postgres")));
    }
}
