using Parallax.Language.Places;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;

namespace Parallax.Language.Names;

/// <summary>Kinds that treebanks do not tell apart, and what the words beside an unsure name say of it.</summary>
internal sealed class NameKindRules(NameLexicon lexicon, Gazetteer gazetteer, NameText read)
{
    private static readonly uint Peoples = NameBook.Demonym | NameBook.BitOf("member");

    private static readonly uint PersonWords = NameBook.BitOf("first-name") | NameBook.BitOf("surname");

    private readonly TokenizedText _text = read.Text;

    /// <summary>The name with its kind, without titles; nothing where only a title is left.</summary>
    public NameSpan Apply(NameSpan name)
    {
        if (name.Kind == NameKind.Person)
        {
            name = WithoutTitles(name);
        }
        if (name.End == 0)
        {
            return name;
        }
        if (IsPrefixed(name))
        {
            return name with { Kind = NameKind.Other };
        }
        var kind = Narrower(name);
        kind = kind == NameKind.Organization && name.Length > 1 && IsCountry(name) ? NameKind.Place : kind;
        kind = kind == NameKind.Person && IsAcronym(name) ? NameKind.Organization : kind;
        kind = kind == NameKind.Place && NamesBody(name) ? NameKind.Organization : kind;
        kind = kind == NameKind.Place && IsCode(name) ? NameKind.Other : kind;
        return name with { Kind = kind == NameKind.Other ? ByNeighbours(name) : kind == NameKind.Person && StandsAsPlace(name) ? NameKind.Place : kind };
    }

    /// <summary>"Saudi Gazette", "Municipality of Harrow": a body by its last word, or by the word before "of".</summary>
    private bool NamesBody(NameSpan name) => name.Length > 1 && !Titled(name)
        && (_text.Lower(name.First + 1) == "of" ? lexicon.IsOrganizationWord(_text.Lower(name.First)) && !lexicon.IsFacilityWord(_text.Lower(name.First))
            : _text.Lower(name.End - 1) is var last && (lexicon.IsOrganizationWord(last) || lexicon.IsMedia(last)) && !lexicon.IsFacilityWord(last));

    /// <summary>"IE6": letters and digits in one word are the name of no place.</summary>
    private bool IsCode(NameSpan name) => name.Length == 1 && (read.Words[name.First].Form.View.Shape & WordShape.Digit) != 0;

    private bool IsCountry(NameSpan name)
    {
        foreach (var entry in gazetteer.FindShipped(_text.SpanOf(name.First, name.End).Of(_text.Text)))
        {
            if (entry.Kind == PlaceKind.Country)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A short word of nothing but capitals names no person, but where a whole headline is so.</summary>
    private bool IsAcronym(NameSpan name) => name.Length == 1 && _text.Tokens[name.First].IsAllCaps && _text.Tokens[name.First].Text.Length <= 6
        && read.States[_text.SentenceOf(name.First)] == 0 && (read.Words[name.First].Form.Book & PersonWords) == 0 && !Titled(name);

    /// <summary>"pro-Harrow": an adjective, not the place itself.</summary>
    private bool IsPrefixed(NameSpan name) => Before(name) == "-" && _text.Lower(name.First - 2) is "pro" or "anti" or "non" or "ex" or "post" or "pre"
        && _text.Tokens[name.First - 2].Span.End + 1 == _text.Tokens[name.First].Span.Start;

    /// <summary>"Wadi Selwick"; "in Selwick", "the road to Selwick" of words that are no known name of a person.</summary>
    private bool StandsAsPlace(NameSpan name)
    {
        var before = Before(name);
        var isWhere = before is "in" or "near" or "outside" or "inside" || (before == "to" && _text.Lower(name.First - 2) is "road" or "roads" or "way" or "highway" or "close");
        return (name.Length > 1 && lexicon.IsPlaceBefore(_text.Lower(name.First)) && !Titled(name)) || NamesSite(name) || isWhere && name.Length <= 2 && _text.Lower(name.End) is not ("'s" or "and") && (read.Words[name.First].Form.Book & PersonWords) == 0;
    }

    /// <summary>"Selwick air base", also where only the name has a capital.</summary>
    private bool NamesSite(NameSpan name)
    {
        var after = name.End;
        while (after < name.End + 2 && lexicon.IsSiteInner(_text.Lower(after)))
        {
            after++;
        }
        return lexicon.IsSite(_text.Lower(after)) && !_text.Tokens[after].IsCapitalized && !Titled(name);
    }

    /// <summary>Initials that act or have members: "of the NWSC", "the HRO's", "BPA officials".</summary>
    private bool IsBody(NameSpan name)
    {
        if (name.Length != 1 || !_text.Tokens[name.First].IsAllCaps || _text.Tokens[name.First].Text.Length is < 3 or > 6 || read.States[_text.SentenceOf(name.First)] != 0
            || (read.Words[name.First].Form.View.Shape & WordShape.Digit) != 0)
        {
            return false;
        }
        var after = _text.Lower(name.End);
        var before = Before(name) == "the" ? _text.Lower(name.First - 2) : Before(name);
        return before is "of" or "by" or "from" or "and" || after is "'s" or "said" or "says" or "official" or "officials" or "member" or "members" or "spokesman"
            or "spokeswoman" or "spokesperson" or "chief" or "leader" or "leaders" or "headquarters" or "director" or "has" or "had" or "was" or "is";
    }

    private NameSpan WithoutTitles(NameSpan name)
    {
        var first = name.First;
        for (var i = first; i < name.End && (lexicon.IsTitle(_text.Lower(i)) || lexicon.IsTitleModifier(_text.Lower(i))); i++)
        {
            first = lexicon.IsTitle(_text.Lower(i)) ? i + 1 : first;
        }
        return first == name.End ? default : name with { First = first };
    }

    private NameKind Narrower(NameSpan name)
    {
        var (start, last) = (_text.Lower(name.First), _text.Lower(name.End - 1));
        if (name.Length == 1 && (read.Words[name.First].Form.Book & Peoples) != 0)
        {
            return NameKind.Nationality;
        }
        if (name.Kind == NameKind.Vessel || (name.Length > 1 && lexicon.IsVesselBefore(start) && _text.Tokens[name.First].IsAllCaps) || (name.Kind != NameKind.Person && lexicon.IsVesselWord(Before(name))))
        {
            return NameKind.Vessel;
        }
        if (name.Length > 1 && (lexicon.IsEventBefore(start) || (name.Kind != NameKind.Person && (lexicon.IsEventWord(start) || lexicon.IsEventWord(last)))) && !lexicon.IsOrganizationWord(last))
        {
            return NameKind.Event;
        }
        return IsArmed(name) ? NameKind.ArmedGroup : name.Kind;
    }

    /// <summary>"the Northern Front"; "fighters of Kataib Noor"; "Sharq Noor militants".</summary>
    private bool IsArmed(NameSpan name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (lexicon.IsArmedGroupWord(_text.Lower(i)))
            {
                return !(name.Kind == NameKind.Person && Titled(name));
            }
        }
        if (name.Kind == NameKind.Nationality)
        {
            return false;
        }
        var of = _text.Lower(name.First - 1) == "the" ? name.First - 2 : name.First - 1;
        return (lexicon.IsFighterWord(_text.Lower(name.End)) || (_text.Lower(of) is "of" or "from" && name.Kind != NameKind.Place && lexicon.IsFighterWord(_text.Lower(of - 1))))
            && gazetteer.FindShipped(_text.SpanOf(name.First, name.End).Of(_text.Text)).IsEmpty;
    }

    private NameKind ByNeighbours(NameSpan name)
    {
        var (before, after, last) = (_text.Lower(name.First - 1), _text.Lower(name.End), _text.Lower(name.End - 1));
        var words = _text.SpanOf(name.First, name.End).Of(_text.Text);
        if (Titled(name))
        {
            return NameKind.Person;
        }
        if (!gazetteer.FindShipped(words).IsEmpty || lexicon.IsFacilityWord(last) || NamesSite(name) || (name.Length > 1 && lexicon.IsPlaceBefore(_text.Lower(name.First))))
        {
            return NameKind.Place;
        }
        if (lexicon.IsOrganizationName(last) || lexicon.IsOrganizationWord(last))
        {
            return NameKind.Organization;
        }
        if (IsBody(name))
        {
            return NameKind.Organization;
        }
        if (after is "said" or "says" or "told" && name.Length <= 3 || lexicon.IsFirstName(_text.Lower(name.First)) && name.Length is 2 or 3 || Aged(name))
        {
            return NameKind.Person;
        }
        return before is "in" or "near" or "outside" or "at" && !_text.Tokens[name.First].IsAllCaps ? NameKind.Place : NameKind.Other;
    }

    /// <summary>"Kathina Thomas, 10," and "36-year-old Duncan Rait".</summary>
    private bool Aged(NameSpan name) => _text.Lower(name.First - 1) == "old"
        || (_text.Lower(name.End) == "," && name.End + 1 < _text.Tokens.Length && _text.Tokens[name.End + 1].Kind == TokenKind.Number && _text.Tokens[name.End + 1].Text.Length <= 3);

    private bool Titled(NameSpan name) => lexicon.IsTitle(Before(name));

    private string Before(NameSpan name) => _text.Lower(name.First - 1);
}
