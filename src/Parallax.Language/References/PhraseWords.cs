using System.Globalization;
using Parallax.Language.Names;
using Parallax.Language.Quantities;
using Parallax.Language.Sentences;

namespace Parallax.Language.References;

/// <summary>What the single words of a noun phrase say of it.</summary>
internal static class PhraseWords
{
    private const int LargestSize = 99;

    /// <summary>Whether a token outside names may head a phrase.</summary>
    public static bool MayHead(in ParsedText parsed, int token)
    {
        var relation = parsed.Relation(token);
        return parsed[token].Upos switch
        {
            "NOUN" or "PROPN" => relation is not ("compound" or "flat" or "fixed" or "goeswith" or "nmod:desc") || !parsed.IsNoun(parsed[token].Head),
            "PRON" => relation is not ("expl" or "fixed") && parsed.Lower(token) is not "there",
            "DET" or "NUM" or "ADJ" => IsNominal(relation) && parsed.Text.Tokens[token].Kind == TokenKind.Word
                && (parsed[token].Upos == "DET" || StandsForNoun(parsed, token)),
            _ => false,
        };
    }

    /// <summary>"the two", "the wounded", "the 36-year-old": a numeral or adjective in the place of a noun.</summary>
    private static bool StandsForNoun(in ParsedText parsed, int token) =>
        parsed[token].Upos == "NUM" || parsed.Lower(token - 1) is "the" && parsed[token - 1].Head == token || IsAge(parsed, token);

    /// <summary>Whether the token is the "old" of "36-year-old".</summary>
    public static bool IsAge(in ParsedText parsed, int token) =>
        parsed.Lower(token) is "old" or "olds" && parsed.Lower(token - 1) == "-" && parsed.Lower(token - 2) is "year" or "month" or "week" or "day";

    public static bool IsPronoun(in ParsedText parsed, int head) => parsed[head].Upos is "PRON" || parsed.Lower(head) is "both" && parsed[head].Upos == "DET";

    public static Determination Determiner(in ParsedText parsed, int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            switch (parsed.Lower(i))
            {
                case "the":
                    return Possessed(parsed, i, head);
                case "this" or "that" or "these" or "those":
                    return Determination.Demonstrative;
                case "a" or "an" or "another" or "some" or "several":
                    return Possessed(parsed, i, head) == Determination.Possessive ? Determination.Possessive : Determination.Indefinite;
                case "every" or "each" or "any" or "no" or "neither" or "either" or "many" or "most" or "few":
                    return Determination.Quantified;
                case "his" or "her" or "its" or "their" or "my" or "our" or "your" or "whose" or "'s" or "'":
                    return Determination.Possessive;
            }
        }
        return Determination.None;
    }

    /// <summary>"The" of "the army's base" is that of the army.</summary>
    private static Determination Possessed(in ParsedText parsed, int article, int head)
    {
        for (var i = article + 1; i < head; i++)
        {
            if (parsed.Lower(i) is "'s" or "'" && parsed.Relation(i) == "case")
            {
                return Determination.Possessive;
            }
        }
        return Determination.Definite;
    }

    /// <summary>The number that counts the head; null where there is none.</summary>
    public static int? Count(in ParsedText parsed, int first, int end, int head)
    {
        if (parsed[head].Upos == "NUM")
        {
            return head;
        }
        for (var i = Math.Min(head, end) - 1; i >= first; i--)
        {
            if (parsed[i].Upos == "NUM" && parsed.Relation(i) == "nummod" && parsed[i].Head == head)
            {
                return i;
            }
        }
        return null;
    }

    /// <summary>The number that a token is, in words or digits, up to 99.</summary>
    public static int? Value(in ParsedText parsed, int token) =>
        NumberReader.Small(parsed.Lower(token)) is { } small ? small
        : int.TryParse(parsed.Lower(token), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits <= LargestSize ? digits : null;

    public static GrammaticalNumber Number(in ParsedText parsed, int head, int? size, NameMention? name)
    {
        if (name is not null)
        {
            return parsed[head].Xpos == "NNPS" && name.Kind == NameKind.Nationality ? GrammaticalNumber.Plural : GrammaticalNumber.Singular;
        }
        var plural = size is > 1 || parsed[head].Xpos is "NNS" or "NNPS" || parsed[head].Upos == "ADJ" && !IsAge(parsed, head)
            || parsed.Lower(head) is "they" or "them" or "their" or "theirs" or "themselves" or "we" or "us" or "our" or "these" or "those" or "both" or "many"
                or "people" or "police" or "olds" or "some" or "several" or "others";
        return plural ? GrammaticalNumber.Plural : GrammaticalNumber.Singular;
    }

    public static GrammaticalRole Role(in ParsedText parsed, int anchor) => parsed.Relation(parsed.FirstConjunct(anchor)) switch
    {
        "nsubj" or "nsubj:outer" => GrammaticalRole.Subject,
        "nsubj:pass" => GrammaticalRole.PassiveSubject,
        "obj" or "iobj" => GrammaticalRole.Object,
        "nmod:poss" => GrammaticalRole.Possessive,
        "obl" or "obl:agent" or "obl:unmarked" or "obl:tmod" or "obl:npmod" or "nmod" => GrammaticalRole.Oblique,
        _ => GrammaticalRole.Other,
    };

    /// <summary>The preposition right before the phrase, or a word or two before it.</summary>
    public static string? Preposition(in ParsedText parsed, int first, int anchor)
    {
        for (var i = first - 1; i >= 0 && i >= first - 2; i--)
        {
            if (parsed.Relation(i) == "case" && parsed[i].Head == anchor)
            {
                return parsed.Lower(i);
            }
        }
        return null;
    }

    public static NounClass PronounClass(string lower) => lower is "he" or "she" or "him" or "her" or "his" or "hers" or "himself" or "herself" or "who" or "whom" or "i" or "we"
        or "me" or "us" or "you" or "somebody" or "someone" or "anybody" or "anyone" or "everybody" or "everyone" or "nobody" ? NounClass.Person : NounClass.Unknown;

    public static Gender? PronounGender(string lower) => lower switch
    {
        "he" or "him" or "his" or "himself" => Gender.Male,
        "she" or "her" or "hers" or "herself" => Gender.Female,
        _ => null,
    };

    private static bool IsNominal(string relation) => relation is "nsubj" or "nsubj:pass" or "obj" or "obl" or "obl:agent" or "iobj" or "nmod" or "conj" or "root";
}
