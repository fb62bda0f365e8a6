using Parallax.Events.Extraction;
using Parallax.Language.Names;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Events;

/// <summary>Every row of the lexicons carries a sentence that shows it; these are run here.</summary>
public sealed class LexiconTests
{
    public static TheoryData<string, string, string> Triggers()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var example in Reading.Lexicons.Events.Examples)
        {
            data.Add(Wording.Of(example.Type), example.Example, example.Counter);
        }
        return data;
    }

    public static TheoryData<string, string> Words(string table)
    {
        var data = new TheoryData<string, string>();
        var examples = table == "people" ? Reading.Lexicons.People.Examples : Reading.Lexicons.Hedges.Examples;
        foreach (var (group, example) in examples)
        {
            data.Add(group, example);
        }
        return data;
    }

    public static TheoryData<string> Names() => new(NameLexicon.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "lexicons", "names.tsv"))).Examples.Select(e => e.Example).Distinct());

    [Theory]
    [MemberData(nameof(Triggers))]
    public void The_example_of_a_row_gives_its_event(string type, string example, string counter)
    {
        var (text, word) = Unbracketed(example);
        Found(text).ShouldContain(m => m.Words.Contains(word, StringComparison.OrdinalIgnoreCase) && Wording.Of(m.Type) == type, $"{example} (counter: {counter})");
    }

    [Theory]
    [MemberData(nameof(Triggers))]
    public void The_counter_example_of_a_row_gives_no_such_event(string type, string example, string counter) =>
        Found(counter).ShouldNotContain(m => Wording.Of(m.Type) == type, $"{counter} (example: {example})");

    [Theory]
    [MemberData(nameof(Words), "people")]
    public void The_example_of_a_word_for_people_holds_a_word_of_its_class(string group, string example) =>
        Reading.Lexicons.People.Has(group, Unbracketed(example).Word.ToLowerInvariant()).ShouldBeTrue(example);

    [Theory]
    [MemberData(nameof(Words), "hedges")]
    public void The_example_of_a_hedge_holds_a_word_of_its_class(string group, string example) =>
        Reading.Lexicons.Hedges.Has(group, Unbracketed(example).Word).ShouldBeTrue(example);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_of_a_name_row_gives_its_name(string example)
    {
        var (text, word) = Unbracketed(example);
        var names = Reading.Annotate(text).Text.Names;
        names.ShouldContain(n => n.Span.Of(text) == word, $"{example}: {string.Join(" | ", names.Select(n => n.Span.Of(text)))}");
    }

    private static List<(string Words, EventType Type)> Found(string text)
    {
        var words = SentenceSplitter.Split(text);
        var finder = new TriggerFinder(Reading.Lexicons.Events);
        return [.. words.Sentences.SelectMany(s => finder.Find(words, s)).Select(m => (words.SpanOf(m.First, m.End).Of(text), m.Type))];
    }

    private static (string Text, string Word) Unbracketed(string example)
    {
        var open = example.IndexOf('[', StringComparison.Ordinal);
        var close = example.IndexOf(']', StringComparison.Ordinal);
        return (example.Remove(close, 1).Remove(open, 1), example[(open + 1)..close]);
    }
}
