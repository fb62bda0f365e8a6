using Parallax.Events.Extraction;
using Parallax.Language.Names;
using Parallax.Tables;

namespace Parallax.Tests.Events;

/// <summary>Every row of the lexicons carries a sentence that shows it; these are run here.</summary>
public sealed class LexiconTests
{
    public static TheoryData<string, string, string> Triggers() => Sentences(e => e.Examples);

    public static TheoryData<string, string, string> Counters() => Sentences(e => e.Counters);

    public static TheoryData<string, string, string> Hedges()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var example in Reading.Lexicons.Hedges.Examples)
        {
            data.Add(example.Class, example.Reading, example.Example);
        }
        return data;
    }

    public static TheoryData<string, string> Words()
    {
        var data = new TheoryData<string, string>();
        foreach (var (group, example) in Reading.Lexicons.People.Examples)
        {
            data.Add(group, example);
        }
        return data;
    }

    public static TheoryData<string> Names() => new(NameLexicon.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "lexicons", "names.tsv"))).Examples.Select(e => e.Example).Distinct());

    [Fact]
    public void Every_row_that_tells_of_an_event_has_an_example() => Reading.Lexicons.Events.Examples.Where(e => e.Type is not null && e.Examples.Count == 0).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Triggers))]
    public void The_examples_of_a_row_give_its_event(string where, string type, string example)
    {
        var (text, word) = Unbracketed(example);
        var found = Found(text);
        if (type == "-")
        {
            found.ShouldNotContain(m => m.Words.Contains(word, StringComparison.OrdinalIgnoreCase) || word.Contains(m.Words, StringComparison.OrdinalIgnoreCase), $"{where}: {example}");
        }
        else
        {
            found.ShouldContain(m => m.Words.Equals(word, StringComparison.OrdinalIgnoreCase) && Wording.Of(m.Type) == type, $"{where}: {example}: {string.Join(" | ", found)}");
        }
    }

    [Theory]
    [MemberData(nameof(Counters))]
    public void The_counter_examples_of_a_row_give_no_such_event(string where, string type, string counter) =>
        Found(counter).ShouldNotContain(m => Wording.Of(m.Type) == type, $"{where}: {counter}");

    [Theory]
    [MemberData(nameof(Words))]
    public void The_example_of_a_word_for_people_holds_a_word_of_its_class(string group, string example) =>
        Reading.Lexicons.People.Has(group, Unbracketed(example).Word.ToLowerInvariant()).ShouldBeTrue(example);

    [Fact]
    public void The_example_of_a_class_holds_a_word_of_it()
    {
        foreach (var row in TsvTable.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "lexicons", "classes.tsv")), "classes.tsv", "class", "words", "example"))
        {
            var word = Unbracketed(row.Cells[2]).Word;
            row.Values(1).ShouldContain(w => w == word || w + "s" == word, row.Where);
        }
    }

    [Fact]
    public void The_examples_of_officials_and_revisions_hold_a_word_of_their_class()
    {
        foreach (var (table, examples) in new[] { (Reading.Lexicons.Officials, Reading.Lexicons.Officials.Examples), (Reading.Lexicons.Revisions, Reading.Lexicons.Revisions.Examples) })
        {
            examples.ShouldAllBe(e => table.Has(e.Class, Unbracketed(e.Example).Word.ToLowerInvariant()));
        }
    }

    [Theory]
    [MemberData(nameof(Hedges))]
    public void The_example_of_a_hedge_holds_a_word_of_its_class_and_is_read_as_it_says(string group, string reading, string example)
    {
        var (text, word) = Unbracketed(example);
        var report = Reading.Annotate(text);
        var at = report.Text.Words.TokenAt(example.IndexOf('[', StringComparison.Ordinal));
        var lexicon = Reading.Lexicons.Hedges;
        (lexicon.Has(group, word.ToLowerInvariant()) || lexicon.Has(group, report.Text.Grammar[at].Lemma.ToLowerInvariant())).ShouldBeTrue(example);
        if (reading != "-")
        {
            ActualityTests.ReadingOf(text).ShouldBe(reading, example);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_of_a_name_row_gives_its_name(string example)
    {
        var (text, word) = Unbracketed(example);
        var names = Reading.Annotate(text).Text.Names;
        names.ShouldContain(n => n.Span.Of(text) == word, $"{example}: {string.Join(" | ", names.Select(n => n.Span.Of(text)))}");
    }

    private static TheoryData<string, string, string> Sentences(Func<TriggerExample, IEnumerable<string>> choose)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in Reading.Lexicons.Events.Examples)
        {
            foreach (var sentence in choose(row))
            {
                data.Add(row.Where, row.Type is { } type ? Wording.Of(type) : "-", sentence);
            }
        }
        return data;
    }

    private static List<(string Words, EventType Type)> Found(string text)
    {
        var report = Reading.Annotate(text).Text;
        var finder = new TriggerFinder(Reading.Lexicons.Events);
        return [.. report.Words.Sentences.SelectMany(s => finder.Find(new(report, s))).Select(m => (report.Words.SpanOf(m.First, m.End).Of(text), m.Type))];
    }

    private static (string Text, string Word) Unbracketed(string example)
    {
        var open = example.IndexOf('[', StringComparison.Ordinal);
        var close = example.IndexOf(']', StringComparison.Ordinal);
        return (example.Remove(close, 1).Remove(open, 1), example[(open + 1)..close]);
    }
}
