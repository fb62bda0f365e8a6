using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <content>The words of one role phrase: what may stand before its head, the head, and what follows it with "of" or "for".</content>
internal readonly partial struct RoleReader
{
    /// <summary>The role phrase that begins at a token, or after a country there; null where none does.</summary>
    /// <param name="start">First token.</param>
    /// <param name="limit">Token that it must end before.</param>
    /// <param name="indefinite">Whether "a" or "an" stands before it: then any word for a person will do.</param>
    private RolePhrase? Phrase(int start, int limit, bool indefinite)
    {
        var (first, country) = AfterCountry(start, limit);
        var words = RoleWord.None;
        var head = -1;
        var i = first;
        for (; i < limit && MayStandInPhrase(i); i++)
        {
            var word = WordAt(i);
            if ((word & RoleWord.Head) != 0 || (indefinite && IsPersonWord(i, word)))
            {
                head = i;
            }
            words |= word;
        }
        if (head < 0 || head != i - 1 || (words & RoleWord.Kin) != 0 || Lower(i) is "'s" or "'" || (Lower(i) == "-" && Touches(i - 1)) || IsNounOf(i))
        {
            return null;
        }
        words |= (WordAt(head) & RoleWord.Head) == 0 ? RoleWord.Job : RoleWord.None;
        var status = first > start && (WordAt(start) & RoleWord.Status) != 0;
        return new(status ? start : first, EndOfPhrase(head + 1, limit), words, country);
    }

    /// <summary>After the country that a phrase begins with: "US defence secretary", "former US president".</summary>
    private (int First, string? Country) AfterCountry(int start, int limit)
    {
        var from = start;
        while (from < limit && from < start + 2 && (WordAt(from) & (RoleWord.Status | RoleWord.Modifier)) != 0)
        {
            from++; // "a top Iranian general"
        }
        for (var length = 3; length > 0; length--)
        {
            if (from + length < limit && CountryIn(from, from + length) is { } code && Lower(from + length) != "-")
            {
                return (from + length, code);
            }
        }
        return (start, null);
    }

    /// <summary>A word before or in a phrase's head: one that the table knows, a name, an adjective or noun; or a hyphen inside a word.</summary>
    private bool MayStandInPhrase(int i)
    {
        if (Text.Tokens[i].Kind == TokenKind.Mark)
        {
            return Lower(i) == "-" && i + 1 < sentence.End && i > sentence.First && Touches(i - 1) && Touches(i);
        }
        var upos = names.Upos(i);
        return upos.Length > 0 ? upos is "NOUN" or "PROPN" or "ADJ" || (WordAt(i) & RoleWord.Before) != 0 && upos is not ("VERB" or "AUX") || Lower(i) is "most"
            : (WordAt(i) & (RoleWord.Before | RoleWord.Kin)) != 0 || (Text.Tokens[i].IsCapitalized && Lower(i) is not ("the" or "a" or "an"))
                || (i + 1 < sentence.End && (WordAt(i + 1) & RoleWord.Before) != 0 && !IsSmall(Lower(i)));
    }

    /// <summary>A noun that its ending makes a word for a person: "beekeeper".</summary>
    private bool IsPersonWord(int i, RoleWord word)
    {
        var lower = Text.Lower(i);
        return (word & RoleWord.Kin) == 0 && lower.Length > 5 && names.Upos(i) is "NOUN" or ""
            && (lower.EndsWith("er", StringComparison.Ordinal) || lower.EndsWith("or", StringComparison.Ordinal) || lower.EndsWith("ist", StringComparison.Ordinal)
                || lower.EndsWith("ian", StringComparison.Ordinal) || lower.EndsWith("man", StringComparison.Ordinal));
    }

    /// <summary>Whether the token is a noun that the words before it only describe: "the driver side".</summary>
    private bool IsNounOf(int i) => i < sentence.End && names.Upos(i) is "NOUN" or "PROPN" && !IsPersonAt(i);

    private bool IsPersonAt(int i)
    {
        var at = Text.Tokens[i].Span.Start;
        int low = 0, high = names.Names.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = names.Names[middle].Span.Start < at ? (middle + 1, high) : (low, middle);
        }
        return low < names.Names.Length && names.Names[low].Span.Start == at && names.Names[low].Kind == NameKind.Person;
    }

    /// <summary>The end of what follows a head with "of", "for", "at", "in" or "with", up to a mark, a verb or another small word.</summary>
    private int EndOfPhrase(int i, int limit)
    {
        if (Lower(i) is not ("of" or "for" or "at" or "in" or "with"))
        {
            return i;
        }
        var end = i;
        for (var k = i; k < limit && !EndsPhrase(k); k++)
        {
            if (!IsSmall(Lower(k)) && Lower(k) != "-")
            {
                end = k + 1;
            }
        }
        return end;
    }

    private bool EndsPhrase(int i)
    {
        var lower = Lower(i);
        if (i > sentence.First && Lower(i - 1) == "-" && Touches(i - 1))
        {
            return false; // "Iran-backed"
        }
        return (Text.Tokens[i].Kind == TokenKind.Mark && !(lower is "-" or "'" && i > sentence.First && Touches(i - 1))) || names.Upos(i) is "VERB" or "AUX" or "SCONJ" or "PRON"
            || Text.Tokens[i].Kind == TokenKind.Number
            || lower is "and" or "or" or "but" or "who" or "that" or "which" or "whose" or "when" or "where" or "while" or "after" or "before" or "since" or "as" or "on" or "from" or "by"
                or "to" or "into" or "near" or "during" or "said" or "says" or "told" or "was" or "is" or "were" or "are" or "has" or "had" or "have" or "will" or "would" or "until" or "if"
                or "because" or "not" or "did" or "does" or "can" or "could" or "may" or "might";
    }

    private static bool IsSmall(string lower) => lower is "of" or "for" or "at" or "in" or "with" or "the" or "a" or "an" or "to" or "and" or "on" or "by" or "from" or "'s" or "was" or "is"
        or "were" or "are" or "he" or "she" or "they" or "who" or "it" or "has" or "had" or "said" or "his" or "her" or "their" or "its" or "that" or "as" or "not" or "but" or "or";

    /// <summary>Whether a phrase cannot reach back over the token. An article after "of" or "for" is inside it.</summary>
    private bool IsBoundary(int i)
    {
        var lower = Text.Lower(i);
        if (lower is "the" or "a" or "an")
        {
            return i - 1 < sentence.First || Text.Lower(i - 1) is not ("of" or "for" or "at" or "in" or "with");
        }
        if (lower is "of" or "for" or "at" or "in" or "with")
        {
            return false;
        }
        return EndsPhrase(i) || lower is "'s" or "his" or "her" or "its" or "their";
    }
}
