using System.Collections.Immutable;
using Parallax.Cli.Annotations;
using Parallax.Ingest;
using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Quantities;
using Parallax.Language.Quotations;
using Parallax.Language.Sentences;
using Parallax.Language.Times;

namespace Parallax.Bench;

/// <summary>The stories, and the operations that are measured with them; benchmarks and tests share it.</summary>
public sealed class Workbench
{
    private readonly ImmutableArray<AnnotatedReport> _stories;

    /// <summary>Opens the steps and reads the stories, both from beside the program.</summary>
    public Workbench()
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data");
        var annotator = Annotator.Open(data);
        _stories = [.. ReportReader.Read([Path.Combine(AppContext.BaseDirectory, "Texts")]).Reports.Select(r => annotator.Annotate(r))];
        Words = _stories.Sum(s => s.Report.Text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length);
        var steps = annotator.Steps;
        var parts = GrammarParts.Open(Path.Combine(data, "models", "english.model"), _stories.Select(s => s.Text.Words));
        Operations =
        [
            Each("tokens", s => SentenceSplitter.Split(s.Report.Text).Tokens.Length),
            new("tags", parts.Tag),
            new("trees", parts.Parse),
            Each("grammar", s => steps.Grammar.Read(s.Text.Words).Length),
            Each("names", s => steps.Names.Find(s.Text.Words, s.Text.Grammar.AsSpan()).Length),
            Each("entities", s => steps.Entities.Name(new NamedText(s.Text.Words, s.Text.Names) { Grammar = s.Text.Grammar })[0].Length),
            Each("times", s => TimeFinder.Find(s.Text.Words, s.Published).Length),
            Each("quantities", s => QuantityFinder.Find(s.Text.Words, s.Text.Times).Length),
            Each("places", s => steps.Places.Find(s.Text.Words, s.Text.Names).Length),
            Each("attributions", s => AttributionFinder.Find(s.Text.Words).Length),
            Each("references", s => steps.References.Find(s.Text.Words, s.Text.Grammar.AsSpan(), s.Text.Names, s.Text.Places).All.Length),
            Each("annotation", s => annotator.Annotate(s.Report).Text.Words.Tokens.Length),
            new("json", Json()),
        ];
    }

    /// <summary>How many words the stories have: runs of characters that are not white space.</summary>
    public int Words { get; }

    /// <summary>The operations, in the order of the way of the data.</summary>
    public ImmutableArray<Operation> Operations { get; }

    private Operation Each(string name, Func<AnnotatedReport, int> step) => new(name, () =>
    {
        var found = 0;
        foreach (var story in _stories)
        {
            found += step(story);
        }
        return found;
    });

    /// <summary>The lines of <c>annotate</c>, into memory that is there already.</summary>
    private Func<int> Json()
    {
        var output = new MemoryStream();
        var lines = new AnnotationJson(output);
        return () =>
        {
            output.SetLength(0);
            foreach (var story in _stories)
            {
                lines.Write(story);
            }
            return (int)output.Length;
        };
    }
}
