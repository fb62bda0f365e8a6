using System.Collections.Frozen;

namespace Parallax.Language.Quotations;

/// <summary>What a verb of speech may be followed (or preceded) by.</summary>
[Flags]
internal enum Frames
{
    None = 0,

    /// <summary>C: a clause, with or without "that".</summary>
    Clause = 1,

    /// <summary>Q: direct speech; such a verb may also stand after what was said.</summary>
    Quote = 2,

    /// <summary>N: a thing: "denied the charges", "praised the troops".</summary>
    Thing = 4,

    /// <summary>T: an infinitive: "vowed to return".</summary>
    Infinitive = 8,

    /// <summary>A: first those who are spoken to: "told reporters that".</summary>
    Addressee = 16,

    /// <summary>O: a clause that a word such as "that" or "how" opens.</summary>
    OpenedClause = 32,
}

internal enum VerbForm
{
    Base,
    Third,
    Past,
    Ing,
}

/// <summary>One form of a verb of speech.</summary>
/// <param name="Lemma">The plain form, with its particle.</param>
/// <param name="Form">Which form of the verb it is.</param>
/// <param name="Frames">What may follow.</param>
/// <param name="MayBeNoun">Whether the form is often a noun.</param>
internal readonly record struct SpeechVerb(string Lemma, VerbForm Form, Frames Frames, bool MayBeNoun);

/// <summary>The verbs that attribute words, views and wishes, in all their forms.</summary>
internal static class SpeechVerbs
{
    private static readonly FrozenSet<string> Nouns =
        SpeechVerbTable.Nouns.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, SpeechVerb> Forms = Read();

    /// <summary>The verb of a token; with the next token where verb and particle go together ("call for").</summary>
    public static bool TryGet(string lower, string next, out SpeechVerb verb, out int length)
    {
        length = 2;
        if (Forms.TryGetValue(lower + " " + next, out verb))
        {
            return true;
        }
        length = 1;
        return Forms.TryGetValue(lower, out verb);
    }

    private static FrozenDictionary<string, SpeechVerb> Read()
    {
        var forms = new Dictionary<string, SpeechVerb>(StringComparer.Ordinal);
        foreach (var line in SpeechVerbTable.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var frames = FramesOf(line.AsSpan(0, colon));
            foreach (var entry in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(forms, entry, frames);
            }
        }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Frames FramesOf(ReadOnlySpan<char> letters)
    {
        var frames = Frames.None;
        foreach (var letter in letters)
        {
            frames |= letter switch
            {
                'C' => Frames.Clause,
                'Q' => Frames.Quote,
                'N' => Frames.Thing,
                'T' => Frames.Infinitive,
                'O' => Frames.OpenedClause,
                'A' => Frames.Addressee,
                _ => Frames.None,
            };
        }
        return frames;
    }

    /// <summary>An entry is a lemma, or base/third/past[/participle]/ing for what is irregular; "_" joins verb and particle.</summary>
    private static void Add(Dictionary<string, SpeechVerb> forms, string entry, Frames frames)
    {
        var particle = "";
        if (entry.IndexOf('_', StringComparison.Ordinal) is > 0 and var cut)
        {
            (particle, entry) = (" " + entry[(cut + 1)..], entry[..cut]);
        }
        var parts = entry.Split('/');
        var lemma = parts[0] + particle;
        string[] all = parts.Length == 1 ? [entry, Third(entry), Past(entry), Ing(entry)] : parts;
        for (var i = 0; i < all.Length; i++)
        {
            var form = i == all.Length - 1 ? VerbForm.Ing : i == 3 ? VerbForm.Past : (VerbForm)i;
            var noun = form is VerbForm.Base or VerbForm.Third && Nouns.Contains(lemma);
            var key = all[i] + particle;
            forms[key] = forms.TryGetValue(key, out var known) ? known with { Frames = known.Frames | frames } : new(lemma, form, frames, noun);
        }
    }

    private static bool EndsInConsonantY(string verb) => verb[^1] == 'y' && verb[^2] is not ('a' or 'e' or 'o' or 'u');

    private static string Third(string verb) =>
        EndsInConsonantY(verb) ? verb[..^1] + "ies"
        : verb[^1] is 's' or 'x' or 'z' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) ? verb + "es"
        : verb + "s";

    private static string Past(string verb) => EndsInConsonantY(verb) ? verb[..^1] + "ied" : verb[^1] == 'e' ? verb + "d" : verb + "ed";

    private static string Ing(string verb) => verb[^1] == 'e' && verb[^2] is not 'e' ? verb[..^1] + "ing" : verb + "ing";
}
