using System.Collections.Frozen;
using Parallax.Tables;

namespace Parallax.Events.Extraction;

/// <summary>The way in which grammar tells of the people whom something happens to.</summary>
public enum HarmFrame
{
    /// <summary>They are the object of the verb, or the subject of its passive.</summary>
    Object,

    /// <summary>The same, of a verb that kills only where further words say so.</summary>
    Assault,

    /// <summary>They are the subject of the verb.</summary>
    Subject,

    /// <summary>The word is said of them: "two are dead".</summary>
    State,

    /// <summary>A number stands with the noun: "12 deaths".</summary>
    Count,

    /// <summary>They follow the noun with "of", or own it: "the death of two men".</summary>
    Of,

    /// <summary>They are subject or object of a verb that leads to the noun with "to": "fell to his death".</summary>
    Fate,

    /// <summary>The same, of a noun for a deed that killed only where a word says so: "the fatal shooting of two men".</summary>
    Fatal,

    /// <summary>A number follows the noun: "the toll rose to 45".</summary>
    Toll,

    /// <summary>The noun is what they suffer.</summary>
    Ailment,

    /// <summary>The verb by which they suffer, or are treated for, an ailment.</summary>
    Care,

    /// <summary>They are the object of the verb, or the subject of its passive, where a shot or a bullet did it: "a bullet hit a boy".</summary>
    Struck,

    /// <summary>The noun is the object of a verb that takes it, and they follow it with "of", own it, or are counted: "claimed two lives".</summary>
    Taken,
}

/// <summary>The example sentences of a row: the word stands in square brackets; the counter-example counts nobody.</summary>
/// <param name="Attribute">What people are counted as.</param>
/// <param name="Example">The sentence.</param>
/// <param name="Counter">A sentence with the word, or one like it, in another sense.</param>
public sealed record HarmExample(string Attribute, string Example, string Counter);

/// <summary>One way to tell what happened to people.</summary>
/// <param name="Attribute"><c>killed</c>, <c>injured</c> …</param>
/// <param name="Frame">Where the people stand.</param>
/// <param name="More">Lemmas that must follow the first word, in order.</param>
internal sealed record HarmWord(string Attribute, HarmFrame Frame, string[] More);

/// <summary>The words that tell what happened to people, by lemma.</summary>
public sealed class HarmLexicon
{
    private readonly FrozenDictionary<string, HarmWord[]> _words;

    private HarmLexicon(FrozenDictionary<string, HarmWord[]> words, IReadOnlyList<HarmExample> examples) => (_words, Examples) = (words, examples);

    /// <summary>The examples of all rows.</summary>
    public IReadOnlyList<HarmExample> Examples { get; }

    /// <summary>Reads <c>harm.tsv</c>.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    public static HarmLexicon Read(byte[] table)
    {
        var words = new List<(string Lemma, HarmWord Word)>();
        var examples = new List<HarmExample>();
        foreach (var row in TsvTable.Read(table, "harm.tsv", "attribute", "frame", "words", "example", "counter"))
        {
            if (!Wording.TryParse<HarmFrame>(row.Cells[1], out var frame))
            {
                throw new FormatException($"{row.Where}: '{row.Cells[1]}' is no frame; expected one of {string.Join(", ", Enum.GetValues<HarmFrame>().Select(f => Wording.Of(f)))}.");
            }
            foreach (var value in row.Values(2))
            {
                var parts = value.Split(' ');
                words.Add((parts[0], new(row.Cells[0], frame, parts[1..])));
            }
            examples.Add(new(row.Cells[0], row.Cells[3], row.Cells[4]));
        }
        return new(words.GroupBy(w => w.Lemma, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(w => w.Word).OrderByDescending(w => w.More.Length).ToArray(), StringComparer.Ordinal), examples);
    }

    /// <summary>The ways that begin with the lemma, those with most words first.</summary>
    internal ReadOnlySpan<HarmWord> StartingWith(string lemma) => _words.TryGetValue(lemma, out var words) ? words : [];

    /// <summary>The first word of an entry that the word is a past form of, by its ending; the word itself where it is of none.</summary>
    internal string VerbOf(string lower)
    {
        for (var cut = 1; cut <= 2 && lower.Length > cut + 1 && lower.EndsWith('d'); cut++)
        {
            if (_words.ContainsKey(lower[..^cut]))
            {
                return lower[..^cut];
            }
        }
        return lower;
    }
}
