using Parallax.Language.Places;
using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <summary>Kinds that treebanks do not tell apart, and what the words beside an unsure name say of it.</summary>
internal sealed class NameKindRules(NameLexicon lexicon, Gazetteer gazetteer, TokenizedText text)
{
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
        var kind = Narrower(name);
        return name with { Kind = kind == NameKind.Other ? ByNeighbours(name) : kind };
    }

    private NameSpan WithoutTitles(NameSpan name)
    {
        var first = name.First;
        while (first < name.End && lexicon.IsTitle(text.Lower(first)))
        {
            first++;
        }
        return first == name.End ? default : name with { First = first };
    }

    private NameKind Narrower(NameSpan name)
    {
        var (start, last) = (text.Lower(name.First), text.Lower(name.End - 1));
        if (name.Length == 1 && (gazetteer.CountryOfDemonym(text.Tokens[name.First].Text) is not null || lexicon.IsMember(start)) && gazetteer.Find(start).IsEmpty)
        {
            return NameKind.Nationality;
        }
        if (name.Kind == NameKind.Vessel || (name.Length > 1 && lexicon.IsVesselBefore(start) && text.Tokens[name.First].IsAllCaps) || (name.Kind != NameKind.Person && lexicon.IsVesselWord(Before(name))))
        {
            return NameKind.Vessel;
        }
        if (name.Length > 1 && name.Kind != NameKind.Person && (lexicon.IsEventWord(start) || lexicon.IsEventWord(last)) && !lexicon.IsOrganizationWord(last))
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
            if (lexicon.IsArmedGroupWord(text.Lower(i)))
            {
                return !(name.Kind == NameKind.Person && Titled(name));
            }
        }
        if (name.Kind is NameKind.Place or NameKind.Nationality || !gazetteer.Find(text.SpanOf(name.First, name.End).Of(text.Text)).IsEmpty)
        {
            return false;
        }
        var of = text.Lower(name.First - 1) == "the" ? name.First - 2 : name.First - 1;
        return lexicon.IsFighterWord(text.Lower(name.End)) || (text.Lower(of) is "of" or "from" && lexicon.IsFighterWord(text.Lower(of - 1)));
    }

    private NameKind ByNeighbours(NameSpan name)
    {
        var (before, after, last) = (text.Lower(name.First - 1), text.Lower(name.End), text.Lower(name.End - 1));
        var words = text.SpanOf(name.First, name.End).Of(text.Text);
        if (Titled(name))
        {
            return NameKind.Person;
        }
        if (!gazetteer.Find(words).IsEmpty || lexicon.IsFacilityWord(last) || (name.Length > 1 && lexicon.IsPlaceBefore(text.Lower(name.First))))
        {
            return NameKind.Place;
        }
        if (lexicon.IsOrganizationName(last) || lexicon.IsOrganizationWord(last))
        {
            return NameKind.Organization;
        }
        if (after is "said" or "says" or "told" && name.Length <= 3 || lexicon.IsFirstName(text.Lower(name.First)) && name.Length is 2 or 3 || Aged(name))
        {
            return NameKind.Person;
        }
        return before is "in" or "near" or "outside" or "at" && !text.Tokens[name.First].IsAllCaps ? NameKind.Place : NameKind.Other;
    }

    /// <summary>"Kathina Thomas, 10," and "36-year-old Duncan Rait".</summary>
    private bool Aged(NameSpan name) => text.Lower(name.First - 1) == "old"
        || (text.Lower(name.End) == "," && name.End + 1 < text.Tokens.Length && text.Tokens[name.End + 1] is { Kind: TokenKind.Number, Text.Length: <= 3 });

    private bool Titled(NameSpan name) => lexicon.IsTitle(Before(name));

    private string Before(NameSpan name) => text.Lower(name.First - 1);
}
