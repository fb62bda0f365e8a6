using Parallax.Language;
using Parallax.Language.Names;
using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>Words that may name an actor.</summary>
internal sealed record ActorPhrase(int First, int End, string Name, string? Kind, string? Country);

/// <summary>Finds the words of a sentence that may name an actor.</summary>
internal sealed class ActorPhraseFinder(Lexicons lexicons)
{
    /// <summary>The names, countries, facilities and words for groups in a sentence, in order.</summary>
    public List<ActorPhrase> Find(AnnotatedText text, Sentence sentence)
    {
        var words = text.Words;
        var found = new List<ActorPhrase>();
        foreach (var name in sentence.Among(text.Names, n => n.Span))
        {
            if (name.Kind is not (NameKind.Place or NameKind.Event or NameKind.Other) && !IsBacker(words, words.TokenAt(name.Span.End - 1) + 1))
            {
                var first = words.TokenAt(name.Span.Start);
                found.Add(new(first, words.TokenAt(name.Span.End - 1) + 1, name.Entity, Kind(name.Kind), name.Country));
            }
        }
        foreach (var place in sentence.Among(text.Places, p => p.Span))
        {
            if (!place.IsIndirect && place.Place.Precision is PlacePrecision.Country or PlacePrecision.Exact && !IsBacker(words, words.TokenAt(place.Span.End - 1) + 1))
            {
                var first = words.TokenAt(place.Span.Start);
                found.Add(new(first, words.TokenAt(place.Span.End - 1) + 1, place.Span.Of(words.Text), place.Place.Precision == PlacePrecision.Country ? "state" : "facility", place.Place.Country));
            }
        }
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!found.Any(f => f.First <= i && i < f.End) && Antecedent(text, i) is { } known)
            {
                found.Add(new(i, i + 1, known.Entity, Kind(known.Kind), known.Country));
            }
            else if (IsGroupNoun(words.Lower(i)) && !found.Any(f => f.First <= i && i < f.End) && !IsGroupNoun(words.Lower(i + 1)))
            {
                var first = StartOfPhrase(words, sentence, i);
                found.RemoveAll(f => f.First >= first && f.End <= i);
                found.Add(new(first, i + 1, words.SpanOf(first, i + 1).Of(words.Text), "group", null));
            }
        }
        return [.. found.OrderBy(f => f.First)];
    }

    /// <summary>"the Iran-backed group", "Iranian backed militias": not Iran.</summary>
    private static bool IsBacker(TokenizedText words, int end) =>
        words.Lower(words.Lower(end) == "-" ? end + 1 : end) is "backed" or "linked" or "aligned" or "allied" or "funded" or "sponsored" or "inspired" or "back";

    /// <summary>The name that "the brigade" stands for: where that is clear by grammar, else the one last given that ends with the word. Pronouns
    /// are not followed: too many of them are resolved wrongly in news.</summary>
    private static NameMention? Antecedent(AnnotatedText text, int token)
    {
        if (text.References.AntecedentOf(token)?.Name is { Kind: NameKind.Organization or NameKind.ArmedGroup } name && text.Grammar[token].Upos is not "PRON")
        {
            return name;
        }
        var word = text.Words.Tokens[token];
        return text.Words.Lower(token - 1) is not "the" || word.IsCapitalized || word.Kind != TokenKind.Word || word.Text.Length < 4 ? null
            : text.Names.LastOrDefault(n => n.Kind is NameKind.Organization or NameKind.ArmedGroup && n.Span.End < word.Span.Start
                && n.Entity.Length > word.Text.Length && n.Entity.EndsWith(" " + word.Text, StringComparison.OrdinalIgnoreCase));
    }

    public static string Kind(NameKind kind) => kind switch
    {
        NameKind.Person => "person",
        NameKind.ArmedGroup => "armed-group",
        NameKind.Nationality => "state",
        _ => "organization",
    };

    private bool IsGroupNoun(string lower) => lexicons.People.Has("forces", lower) || lexicons.People.Has("fighters", lower) || lexicons.People.Has("attackers", lower)
        || lower is "police" or "militia" or "militias" or "protesters" or "protestors" or "demonstrators" or "rioters" or "youths" or "coalition" or "crowd" or "crowds" or "students"
            or "government" or "army" or "navy" or "forces" or "groups" or "group" or "mob" or "gang" or "thieves" or "arsonist" or "arsonists" or "hooligans" or "prisoners" or "inmates"
            or "boy" or "girl" or "woman" or "man" or "child" or "teenager" or "driver" or "climber" or "customers" or "passengers" or "civilians" or "residents" or "workers" or "jury" or "judge"
            or "teenagers" or "marchers" or "aircraft" or "warplanes" or "jets";

    /// <summary>The adjectives and names before a group noun: "Iran-backed Shia militia groups".</summary>
    private static int StartOfPhrase(TokenizedText words, Sentence sentence, int head)
    {
        var first = head;
        while (first > sentence.First && first > head - 7)
        {
            var lower = words.Lower(first - 1);
            var touching = words.Tokens[first - 1].Span.End == words.Tokens[first].Span.Start;
            if (words.Tokens[first - 1].IsCapitalized && first - 1 > sentence.First || lower == "-" && touching || (touching && words.Lower(first) == "-")
                || lower is "backed" or "armed" or "masked" or "hooded" or "security" or "riot" or "military" or "militia" or "young" or "plainclothes" or "paramilitary" or "rebel" or "naval" or "coalition"
                    or "unidentified" or "unknown" or "local" or "government" or "police" or "led")
            {
                first--;
            }
            else
            {
                break;
            }
        }
        while (first < head && words.Tokens[first].Kind == TokenKind.Mark)
        {
            first++;
        }
        return first;
    }
}
