using System.Diagnostics;
using Parallax.Bench.Worlds;
using Parallax.Desks;
using Parallax.Pipeline.Desks;
using Parallax.Storage;
using Parallax.Tests.Storage;

namespace Parallax.Tests.Cli.Desks;

/// <summary>What <c>add</c> does where it cannot write, and what others see while it does.</summary>
public sealed class AddFaultTests : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Parallax.Cli.dll");

    private readonly TemporaryFolder _folder = new();

    public AddFaultTests()
    {
        using var file = File.Create(_folder["world.jsonl"]);
        WorldFiles.WriteReports(World.Of(31).Reports(400), file);
    }

    [BashFact]
    public void A_full_disk_ends_the_run_with_the_reason_and_keeps_what_was_in()
    {
        var (code, error) = Finish(Start("ulimit -f 1200; trap '' XFSZ; "));
        code.ShouldBe(5, error);
        error.ShouldContain("a.db");
        using (var store = DeskStores.Open(_folder["a.db"], DeskMode.Read))
        {
            DeskCheck.Of(store).ShouldBeEmpty();
        }
        Finish(Start("")).Code.ShouldBe(0);
        using var whole = DeskStores.Open(_folder["a.db"], DeskMode.Read);
        using var desk = whole.Read();
        desk.ReportIds().Count().ShouldBe(400);
        DeskCheck.Of(whole).ShouldBeEmpty();
    }

    [BashFact]
    public void Readers_go_on_while_one_writes_and_see_whole_revisions()
    {
        using (DeskStores.Open(_folder["a.db"], DeskMode.Create))
        {
        }
        using var run = Start("");
        var error = run.StandardError.ReadToEndAsync();
        using var store = DeskStores.Open(_folder["a.db"], DeskMode.Read);
        var (seen, clock) = (new SortedSet<int>(), Stopwatch.StartNew());
        do
        {
            using var desk = store.Read();
            var revision = desk.State.Revision;
            seen.Add(revision);
            desk.Events(new()).Count().ShouldBe(desk.Parts(PartKind.Event).Count());
            desk.Parts(PartKind.Report).Count().ShouldBe(desk.ReportIds().Count());
        }
        while (!run.HasExited && clock.Elapsed < TimeSpan.FromMinutes(2));
        run.WaitForExit();
        run.ExitCode.ShouldBe(0, error.Result);
        using (var last = store.Read())
        {
            seen.Add(last.State.Revision);
        }
        seen.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_second_writer_is_refused_and_says_so()
    {
        using (var store = DeskStores.Open(_folder["a.db"], DeskMode.Create))
        {
            using var change = store.Write();
            var (code, error) = Finish(Start(""));
            code.ShouldBe(5);
            error.ShouldContain("a.db");
        }
        Finish(Start("")).Code.ShouldBe(0);
    }

    public void Dispose() => _folder.Dispose();

    private Process Start(string before) => Process.Start(new ProcessStartInfo("bash", ["-c", $"{before}exec dotnet '{Program}' add '{_folder["world.jsonl"]}' --db '{_folder["a.db"]}' > /dev/null"])
    {
        RedirectStandardError = true,
        Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
    })!;

    private static (int Code, string Error) Finish(Process run)
    {
        using (run)
        {
            var error = run.StandardError.ReadToEnd();
            run.WaitForExit();
            return (run.ExitCode, error);
        }
    }
}
