using System.Collections.Frozen;
using Parallax.Language.Sentences;
using Parallax.Tables;

namespace Parallax.Events.Triggers;

/// <summary>The sentences of a row.</summary>
/// <param name="Where">File and line.</param>
/// <param name="Type">The type that must be found; null where there must be none.</param>
/// <param name="Examples">Sentences in which the trigger stands in square brackets.</param>
/// <param name="Counters">Sentences with the same word in another sense, which must give no event of the type.</param>
public sealed record TriggerExample(string Where, EventType? Type, IReadOnlyList<string> Examples, IReadOnlyList<string> Counters);

/// <summary>The words that tell of events, by type.</summary>
public sealed class EventLexicon
{
    private const string NoEvent = "-";

    private static readonly string[] Columns = ["type", "kind", "words", "tests", "examples", "counters"];

    private readonly FrozenDictionary<string, Trigger[]> _byFirstWord;

    private EventLexicon(FrozenDictionary<string, Trigger[]> byFirstWord, IReadOnlyList<TriggerExample> examples) => (_byFirstWord, Examples) = (byFirstWord, examples);

    /// <summary>The examples of all rows of the shipped table.</summary>
    public IReadOnlyList<TriggerExample> Examples { get; }

    /// <summary>Reads the shipped table and those of the user, which have the same columns and are tried first.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    internal static EventLexicon Read(byte[] shipped, IEnumerable<(string Name, byte[] Table)> own, ClassWords classes)
    {
        var triggers = new List<Trigger>();
        foreach (var (name, table) in own)
        {
            Add(triggers, TsvTable.Read(table, name, Columns), classes, own: true);
        }
        var rows = TsvTable.Read(shipped, "events.tsv", Columns).ToList();
        Add(triggers, rows, classes, own: false);
        var byFirstWord = triggers.SelectMany(t => t.Words[0].Distinct(), (t, w) => (Trigger: t, Word: w)).GroupBy(p => p.Word, p => p.Trigger, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Order(Comparer<Trigger>.Create(Trigger.Compare)).ToArray(), StringComparer.Ordinal);
        return new(byFirstWord, [.. rows.Select(r => new TriggerExample(r.Where, TypeOf(r), r.Values(4), r.Values(5)))]);
    }

    /// <summary>Reads a table of the user's and keeps nothing of it.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    internal static void Check(string name, byte[] table, ClassWords classes) => Add([], TsvTable.Read(table, name, Columns), classes, own: true);

    /// <summary>The ways that begin with the word (in lower case), in the order in which they are to be tried.</summary>
    internal ReadOnlySpan<Trigger> StartingWith(string lower) => _byFirstWord.TryGetValue(lower, out var triggers) ? triggers : [];

    private static void Add(List<Trigger> triggers, IEnumerable<TsvRow> rows, ClassWords classes, bool own)
    {
        foreach (var row in rows)
        {
            var type = TypeOf(row);
            if (!Wording.TryParse<TriggerKind>(row.Cells[1], out var kind) || kind == TriggerKind.Casualty)
            {
                throw new FormatException($"{row.Where}: '{row.Cells[1]}' is not a kind of trigger; expected noun, verb or anaphor.");
            }
            if (row.Values(2) is not [_, ..] ways)
            {
                throw new FormatException($"{row.Where}: found no words; expected one or more, joined by '|'.");
            }
            var tests = TriggerTest.Parse(row.Cells[3], row.Where, classes);
            triggers.AddRange(ways.Select(w => Way(w, type, kind, tests, own, triggers.Count, row.Where)));
        }
    }

    private static EventType? TypeOf(TsvRow row) => row.Cells[0] == NoEvent ? null
        : Wording.TryParse<EventType>(row.Cells[0], out var type) ? type
        : throw new FormatException($"{row.Where}: '{row.Cells[0]}' is not an event type; expected one such as 'air-strike', or '-' for words that tell of no event.");

    private static Trigger Way(string words, EventType? type, TriggerKind kind, System.Collections.Immutable.ImmutableArray<TriggerTest> tests, bool own, int row, string where)
    {
        var parts = words.Split(" _ ", 2);
        var tokens = Lower(parts[0]);
        if (tokens.Length == 0)
        {
            throw new FormatException($"{where}: '{words}' begins with no word.");
        }
        // "attacked" takes its type from what it refers to, as "the attack" does
        var verbal = kind == TriggerKind.Verb || tests.Any(t => t is { Scope: TestScope.Speech, Negated: false, Words.Count: 1 } && t.Words.Contains("verb"));
        var inflected = verbal ? InflectedVerb(tokens) : tokens.Length - 1;
        var head = verbal && tokens is ["be", _, ..] ? 1 : inflected;
        return new(type, kind, [.. tokens.Select((t, i) => i != inflected ? [t] : (verbal ? WordForms.OfVerb(t) : WordForms.OfNoun(t)).ToArray())],
            head, parts.Length == 1 ? [] : Lower(parts[1]), tests, own, row);
    }

    private static string[] Lower(string words) => [.. SentenceSplitter.Split(words).Tokens.Select(t => t.Lower)];

    /// <summary>"fatally shoot": the verb follows the adverb; "test-fire": it follows the hyphen; "blow up": it comes first.</summary>
    private static int InflectedVerb(string[] tokens) => tokens.Contains("-") ? tokens.Length - 1 : tokens.Length > 1 && tokens[0].EndsWith("ly", StringComparison.Ordinal) ? 1 : 0;
}
