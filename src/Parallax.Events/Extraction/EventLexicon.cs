using Parallax.Language.Sentences;
using Parallax.Language.Tables;

namespace Parallax.Events.Extraction;

/// <summary>What kind of word tells of an event.</summary>
public enum TriggerKind
{
    /// <summary>A noun: "the shooting".</summary>
    Noun,

    /// <summary>A verb: "was shot".</summary>
    Verb,

    /// <summary>A noun that refers back: "the attack".</summary>
    Anaphor,

    /// <summary>Words that tell of dead or hurt people alone: "was killed".</summary>
    Casualty,
}

/// <summary>One way to tell of an event: the forms of its words, and what must and must not stand around them.</summary>
internal sealed record Trigger(EventType Type, TriggerKind Kind, string[][] Words, string[] Needs, string[] Unless, int Row);

/// <summary>The example sentences of a row: the trigger stands in square brackets; the counter-example must give no such event.</summary>
/// <param name="Type">The type that must be found.</param>
/// <param name="Example">The sentence.</param>
/// <param name="Counter">A sentence with the same word in another sense; may be empty.</param>
public sealed record TriggerExample(EventType Type, string Example, string Counter);

/// <summary>The words that tell of events, by type.</summary>
public sealed class EventLexicon
{
    private readonly Dictionary<string, List<Trigger>> _byFirstWord = new(StringComparer.Ordinal);

    private EventLexicon()
    {
    }

    /// <summary>The examples of all rows.</summary>
    public IReadOnlyList<TriggerExample> Examples { get; private set; } = [];

    /// <summary>Reads <c>events.tsv</c>.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    public static EventLexicon Read(byte[] table)
    {
        var lexicon = new EventLexicon();
        var examples = new List<TriggerExample>();
        var row = 0;
        foreach (var line in TsvTable.Read(table, "events.tsv", "type", "kind", "words", "needs", "unless", "example", "counter"))
        {
            if (!Wording.TryParse<EventType>(line.Cells[0], out var type) || !Wording.TryParse<TriggerKind>(line.Cells[1], out var kind))
            {
                throw new FormatException($"{line.Where}: '{line.Cells[0]}' and '{line.Cells[1]}' are not an event type and one of: noun, verb, anaphor.");
            }
            foreach (var words in line.Values(2))
            {
                lexicon.Add(new(type, kind, Forms(words, kind), line.Values(3), line.Values(4), row));
            }
            examples.Add(new(type, line.Cells[5], line.Cells[6]));
            row++;
        }
        foreach (var triggers in lexicon._byFirstWord.Values)
        {
            triggers.Sort((a, b) => (-a.Words.Length, a.Row).CompareTo((-b.Words.Length, b.Row)));
        }
        lexicon.Examples = examples;
        return lexicon;
    }

    /// <summary>The ways that begin with the word, longest first, then in the order of the rows.</summary>
    internal IReadOnlyList<Trigger> StartingWith(string lower) => _byFirstWord.TryGetValue(lower, out var triggers) ? triggers : [];

    private void Add(Trigger trigger)
    {
        foreach (var form in trigger.Words[0].Distinct())
        {
            if (!_byFirstWord.TryGetValue(form, out var triggers))
            {
                _byFirstWord.Add(form, triggers = []);
            }
            triggers.Add(trigger);
        }
    }

    private static string[][] Forms(string words, TriggerKind kind)
    {
        var tokens = SentenceSplitter.Split(words).Tokens.Select(t => t.Lower).ToArray();
        var inflected = kind == TriggerKind.Verb ? InflectedVerb(tokens) : tokens.Length - 1;
        return [.. tokens.Select((t, i) => i != inflected ? [t] : (kind == TriggerKind.Verb ? WordForms.OfVerb(t) : WordForms.OfNoun(t)).ToArray())];
    }

    /// <summary>"fatally shoot": the verb follows the adverb; "test-fire": it follows the hyphen; "blow up": it comes first.</summary>
    private static int InflectedVerb(string[] tokens) => tokens.Contains("-") ? tokens.Length - 1 : tokens.Length > 1 && tokens[0].EndsWith("ly", StringComparison.Ordinal) ? 1 : 0;
}
