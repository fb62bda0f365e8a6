using System.Reflection;
using System.Text;
using Parallax.Decisions;
using Parallax.Desks;
using Parallax.Events.Extraction;
using Parallax.Language;
using Parallax.Language.Places;

namespace Parallax.Pipeline;

/// <summary>How far a run is.</summary>
/// <param name="Step">The step, in a word or two: <c>reading</c>, <c>joining</c>.</param>
/// <param name="Done">How many units are done.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct PipelineProgress(string Step, int Done, int Total);

/// <summary>From reports to a record: the steps in their order, with lexicons and gazetteer opened once. Safe for use by several threads.</summary>
public sealed class RecordPipeline
{
    private static readonly string DataBesideProgram = Path.Combine(AppContext.BaseDirectory, "data");

    private readonly Annotator _annotator;
    private readonly ReportInterpreter _interpreter;

    private RecordPipeline(Annotator annotator, Lexicons lexicons, FactPolicy policy)
    {
        (_annotator, _interpreter, Lexicons, Policy) = (annotator, new(lexicons), lexicons, policy);
        var program = typeof(RecordPipeline).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        Basis = new(program, lexicons.Version, annotator.ModelVersion, annotator.Gazetteer.Version, Wording.Of(policy));
    }

    /// <summary>What every record of this pipeline rests on besides the reports.</summary>
    public Basis Basis { get; }

    internal Lexicons Lexicons { get; }

    internal FactPolicy Policy { get; }

    internal Gazetteer Gazetteer => _annotator.Gazetteer;

    /// <summary>Opens language model, lexicons and gazetteer of a data folder.</summary>
    /// <param name="dataFolder">By default the folder <c>data</c> beside the program.</param>
    /// <param name="userFolder">The folder that may hold names of places that the user added; by default there is none.</param>
    /// <param name="lexicons">Files with triggers of the user's, in the columns of <c>events.tsv</c>, tried before the shipped ones; by default there are none.</param>
    /// <param name="policy">Which of several values of a fact is the best; by default that of most lineages.</param>
    /// <exception cref="FormatException">A table has a bad row; the message names file and line.</exception>
    /// <exception cref="IOException">A table or the model is missing.</exception>
    /// <exception cref="InvalidDataException">The model is damaged or of another version.</exception>
    public static RecordPipeline Open(string? dataFolder = null, string? userFolder = null, IReadOnlyList<string>? lexicons = null,
        FactPolicy policy = FactPolicy.Supported) =>
        Open(dataFolder ?? DataBesideProgram, userFolder, [.. (lexicons ?? []).Select(f => (f, File.ReadAllBytes(f)))], policy);

    /// <summary>Opens what the record of a desk is made with: its own lexicons and policy, and model, lexicons and gazetteer beside the program.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="userFolder">The folder that may hold names of places that the user added; by default there is none.</param>
    /// <exception cref="FormatException">A table has a bad row; the message names file and line.</exception>
    /// <exception cref="IOException">A table or the model is missing.</exception>
    /// <exception cref="InvalidDataException">The model is damaged or of another version.</exception>
    public static RecordPipeline OpenFor(DeskState desk, string? userFolder = null)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return Open(DataBesideProgram, userFolder, [.. desk.Lexicons.Select(l => (l.Name, Encoding.UTF8.GetBytes(l.Text)))], desk.Policy);
    }

    private static RecordPipeline Open(string folder, string? userFolder, IReadOnlyList<(string Name, byte[] Table)> lexicons, FactPolicy policy) =>
        new(Annotator.Open(folder, userFolder), Events.Extraction.Lexicons.Open(Path.Combine(folder, "lexicons"), lexicons), policy);

    /// <summary>What is wrong with a file of triggers of the user's: file, line, what was found and what was expected; null where nothing is.</summary>
    public static string? ProblemOf(string lexicon)
    {
        try
        {
            Events.Extraction.Lexicons.Check(Path.Combine(DataBesideProgram, "lexicons"), lexicon);
            return null;
        }
        catch (FormatException e)
        {
            return e.Message;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{lexicon}: the lexicon cannot be read: {e.Message}";
        }
    }

    /// <summary>Finds what is in one report: sentences, tokens with grammar, names, times, quantities, places, attributions.</summary>
    public AnnotatedReport Annotate(Report report) => _annotator.Annotate(report);

    /// <summary>The record of a set of reports. Their order changes nothing; equal reports count once; of several versions of one report
    /// the latest counts.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Record Build(IReadOnlyCollection<Report> reports, IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default) =>
        Build(reports, [], progress, cancellation);

    /// <summary>The record of a set of reports and the decisions of analysts that hold. The order of neither changes anything; equal ones count once.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Record Build(IReadOnlyCollection<Report> reports, IReadOnlyCollection<Decision> decisions, IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default)
    {
        var record = Grow();
        record.Decide(decisions);
        record.Add(reports, progress, cancellation);
        return record.Build(progress, cancellation);
    }

    /// <summary>A record without reports, to which they can be added one after the other.</summary>
    public GrowingRecord Grow() => new(this);

    /// <summary>Reads one report for the events it tells of, as of a date; by default as of the stated one.</summary>
    internal ReportReading Read(Report report, PublicationTime? published = null) => _interpreter.Read(_annotator.Annotate(report, published));
}
