using System.Diagnostics;
using System.Text.RegularExpressions;
using Parallax.Bench.Worlds;
using Parallax.Desks;
using Parallax.Pipeline.Desks;
using Parallax.Storage;

namespace Parallax.Tests.Cli.Desks;

/// <summary>A run of <c>add</c> that is killed again and again ends, once it is let go on, with what an undisturbed run ends with.</summary>
public sealed partial class AddCrashTests : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Parallax.Cli.dll");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Ten_kills_leave_what_an_undisturbed_run_leaves() => KilledAsOftenAs(10, reports: 500, seed: 1);

    [Fact]
    [Trait("Category", "Long")]
    public void So_do_three_hundred() => KilledAsOftenAs(300, reports: 3000, seed: 2);

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("\"(time|takenIn)\":\"[^\"]*\"")]
    private static partial Regex Times();

    private void KilledAsOftenAs(int kills, int reports, int seed)
    {
        var random = new Random(seed);
        using (var file = File.Create(_folder["world.jsonl"]))
        {
            WorldFiles.WriteReports(World.Of((ulong)seed).Reports(reports), file);
        }
        var clock = Stopwatch.StartNew();
        Finish(Start("undisturbed.db"));
        var whole = clock.Elapsed;
        for (var kill = 0; kill < kills; kill++)
        {
            using var run = Start("killed.db");
            run.WaitForExit(whole * random.NextDouble());
            run.Kill();
            run.WaitForExit();
            ShouldBeWhole("killed.db");
        }
        Finish(Start("killed.db"));
        ShouldBeWhole("killed.db");
        Dump("killed.db").ShouldBe(Dump("undisturbed.db"));
    }

    private Process Start(string desk) => Process.Start(new ProcessStartInfo("dotnet", [Program, "add", _folder["world.jsonl"], "--db", _folder[desk]])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static void Finish(Process run)
    {
        using (run)
        {
            var error = run.StandardError.ReadToEndAsync();
            run.StandardOutput.ReadToEnd();
            run.WaitForExit();
            run.ExitCode.ShouldBe(0, error.Result);
        }
    }

    private void ShouldBeWhole(string desk)
    {
        if (File.Exists(_folder[desk]))
        {
            using var store = DeskStores.Open(_folder[desk], DeskMode.Create); // a file of a run that was killed at once is none yet
            DeskCheck.Of(store).ShouldBeEmpty();
        }
    }

    /// <summary>All of the desk but when it was made.</summary>
    private string Dump(string name)
    {
        using var store = DeskStores.Open(_folder[name], DeskMode.Read);
        using var desk = store.Read();
        using var dump = new MemoryStream();
        DeskDump.Write(desk, dump);
        return Times().Replace(System.Text.Encoding.UTF8.GetString(dump.ToArray()), "");
    }
}
