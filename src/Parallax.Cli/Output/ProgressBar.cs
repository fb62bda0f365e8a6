using Parallax.Pipeline;
using Spectre.Console;

namespace Parallax.Cli.Output;

/// <summary>A progress bar on stderr, for people: it shows only on a terminal, and only once a run has taken a second.</summary>
internal sealed class ProgressBar : IProgress<PipelineProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly ManualResetEventSlim _done = new();
    private readonly Thread? _painter;
    private PipelineProgress? _latest;

    public ProgressBar(Surroundings world)
    {
        if (world.ErrorIsTerminal)
        {
            _painter = new(() => PaintLater(world.Error)) { IsBackground = true, Name = "progress" };
            _painter.Start();
        }
    }

    public void Report(PipelineProgress value)
    {
        lock (_done)
        {
            _latest = value;
        }
    }

    /// <summary>Takes the bar away, so that what is said next stands on a clean line.</summary>
    public void Dispose()
    {
        _done.Set();
        _painter?.Join();
        _done.Dispose();
    }

    private void PaintLater(TextWriter error)
    {
        if (_done.Wait(Patience))
        {
            return;
        }
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(error) });
        console.Progress().AutoClear(true).HideCompleted(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(Paint);
    }

    private void Paint(ProgressContext context)
    {
        var task = context.AddTask("working");
        do
        {
            if (Latest() is { } now)
            {
                task.Description = Markup.Escape(now.Step);
                task.MaxValue = Math.Max(now.Total, 1);
                task.Value = now.Done;
            }
        }
        while (!_done.Wait(100));
    }

    private PipelineProgress? Latest()
    {
        lock (_done)
        {
            return _latest;
        }
    }
}
