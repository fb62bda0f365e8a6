using Parallax.Language.Places;
using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <summary>Reads the phrases around a name, inside its sentence, that tell a role.</summary>
internal readonly partial struct RoleReader(RoleLexicon lexicon, Gazetteer gazetteer, NamedText names, Sentence sentence)
{
    private const int LongestPhrase = 14;

    private TokenizedText Text => names.Words;

    /// <summary>Titles, ranks, offices and trades right before a name.</summary>
    /// <param name="first">First token of the name.</param>
    /// <param name="index">Which of the names it is.</param>
    public RolePhrase? Before(int first, int index)
    {
        var start = first;
        var words = RoleWord.None;
        var floor = EndOfNameBefore(index);
        for (var i = first; i > floor && Previous(i, words) is { } previous && previous.First >= floor;)
        {
            words |= previous.Word;
            start = i = previous.First;
        }
        if (words == RoleWord.None)
        {
            return null;
        }
        if (Bearer(index, start) is { } body)
        {
            return new(body, first, words, OfCountry(body));
        }
        return WithCountry(start, first, words);
    }

    /// <summary>Where the name before one ends, whose words are no title; 0 where there is none. A country with words of a role ("UK Prime")
    /// is taken for the start of one.</summary>
    private int EndOfNameBefore(int index)
    {
        if (index == 0 || names.Names[index - 1] is { Kind: NameKind.Other or NameKind.Nationality })
        {
            return 0;
        }
        var end = Text.TokenAt(names.Names[index - 1].Span.End - 1) + 1;
        for (var i = Text.TokenAt(names.Names[index - 1].Span.Start); i < end; i++)
        {
            if ((WordAt(i) & RoleWord.Before) == 0 && CountryIn(i, i + 1) is null)
            {
                return end;
            }
        }
        return 0;
    }

    /// <summary>The word before a token where it belongs to a role, with what it is joined to by a hyphen: "vice-president".</summary>
    private (int First, RoleWord Word)? Previous(int i, RoleWord after)
    {
        if (i - 1 < sentence.First)
        {
            return null;
        }
        var word = WordAt(i - 1);
        if (after == RoleWord.None ? !IsHead(i - 1, word) : (word & RoleWord.Before) == 0 || names.Upos(i - 1) is "VERB" or "AUX")
        {
            return null;
        }
        var first = i - 1;
        while (first - 2 >= sentence.First && Text.Lower(first - 1) == "-" && Touches(first - 2) && Touches(first - 1) && (WordAt(first - 2) & RoleWord.Before) != 0)
        {
            first -= 2;
        }
        return (first, word);
    }

    private bool IsHead(int i, RoleWord word) => (word & RoleWord.Head) != 0 && names.Upos(i) is not ("VERB" or "AUX")
        && ((word & ~RoleWord.Courtesy & RoleWord.Head) != 0 || Text.Tokens[i].IsCapitalized);

    /// <summary>Where the organisation begins whose office it is: "Central Command chief", "Kataib Zahr commander".</summary>
    private int? Bearer(int index, int start)
    {
        if (index == 0 || start <= sentence.First || names.Names[index - 1] is not { Kind: NameKind.Organization or NameKind.ArmedGroup or NameKind.Place } body
            || body.Span.End > Text.Tokens[start].Span.Start || Text.TokenAt(body.Span.End - 1) + 1 != start)
        {
            return null;
        }
        var first = Text.TokenAt(body.Span.Start);
        return first >= sentence.First && CountryNames.OfWord(body.Span.Of(Text.Text), gazetteer) is null ? first : null;
    }

    private string? OfCountry(int start) => CountryBefore(start) is { } country ? country.Code : CountryNames.OfWord(Text.Tokens[start].Text, gazetteer);

    /// <summary>The phrase with the country before it. A word like "former" before the country makes the country a part of the role.</summary>
    private RolePhrase WithCountry(int start, int end, RoleWord words)
    {
        if (CountryBefore(start) is not { } country)
        {
            return new(start, end, words, null);
        }
        var first = country.First;
        if (first - 2 >= sentence.First && Text.Lower(first - 1) == "-" && (WordAt(first - 2) & RoleWord.Status) != 0)
        {
            return new(first - 2, end, words, country.Code); // "ex-US"
        }
        return first > sentence.First && (WordAt(first - 1) & RoleWord.Status) != 0 ? new(first - 1, end, words, country.Code) : new(start, end, words, country.Code);
    }

    /// <summary>The country whose name or nationality ends right before a token, also as "Iraq's".</summary>
    private (int First, string Code)? CountryBefore(int start)
    {
        var end = start - 1 >= sentence.First && Text.Lower(start - 1) is "'s" or "'" ? start - 1 : start;
        for (var length = 3; length > 0; length--)
        {
            if (end - length >= sentence.First && CountryIn(end - length, end) is { } code)
            {
                return (end - length, code);
            }
        }
        return null;
    }

    private string? CountryIn(int first, int end) =>
        Text.Tokens[first].IsCapitalized ? CountryNames.OfWord(Text.SpanOf(first, end).Of(Text.Text), gazetteer) : null;

    private RoleWord WordAt(int i) => i >= sentence.First && i < sentence.End ? lexicon.Of(Text.Lower(i)) : RoleWord.None;

    private string Lower(int i) => i >= sentence.First && i < sentence.End ? Text.Lower(i) : "";

    /// <summary>Whether no white space stands between a token and the next.</summary>
    private bool Touches(int i) => Text.Tokens[i].Span.End == Text.Tokens[i + 1].Span.Start;
}
