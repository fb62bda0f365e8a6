using System.Diagnostics;
using System.Globalization;

namespace Parallax.Tests.Storage;

/// <summary>A <see cref="RevisionWriter"/> in a process of its own.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process _process;

    private ChildProcess(Process process) => _process = process;

    /// <summary>The last revision that it said was kept; 0 before the first.</summary>
    public int Last { get; private set; }

    /// <summary>The last line that was no number.</summary>
    public string Message { get; private set; } = "";

    /// <summary>Starts one.</summary>
    /// <param name="path">The desk.</param>
    /// <param name="mostKilobytes">The longest that a file may get; by default there is no limit.</param>
    public static ChildProcess Start(string path, int? mostKilobytes = null)
    {
        var program = typeof(ChildProcess).Assembly.Location;
        // what is limited is not told by a signal, which would end it; the runtime's own file of code is not made
        var info = mostKilobytes is { } most
            ? new ProcessStartInfo("bash", ["-c", string.Create(CultureInfo.InvariantCulture, $"trap '' XFSZ; ulimit -f {most}; exec dotnet \"$0\" write \"$1\""), program, path])
            : new ProcessStartInfo("dotnet", [program, "write", path]);
        info.RedirectStandardOutput = true;
        info.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        info.Environment["DOTNET_TieredPGO"] = "0";
        return new(Process.Start(info)!);
    }

    /// <summary>Waits until it says that so many more revisions are kept; false where it ends before.</summary>
    public bool WaitFor(int revisions)
    {
        while (revisions > 0)
        {
            if (_process.StandardOutput.ReadLine() is not { } line)
            {
                return false;
            }
            revisions -= Take(line) ? 1 : 0;
        }
        return true;
    }

    /// <summary>Ends it at once, as <c>kill -9</c> does, and reads what it said before.</summary>
    public void Kill()
    {
        _process.Kill();
        End();
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>How it ended.</returns>
    public int End()
    {
        WaitFor(int.MaxValue);
        _process.WaitForExit();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }
        _process.Dispose();
    }

    private bool Take(string line)
    {
        if (!int.TryParse(line, CultureInfo.InvariantCulture, out var number))
        {
            Message = line;
            return false;
        }
        Last = number;
        return true;
    }
}
