using Parallax.Language.Places;
using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <summary>Says what a run of capital words names.</summary>
internal readonly struct NameClassifier(NameLexicon lexicon, Gazetteer gazetteer)
{
    public NameKind Classify(TokenizedText text, Sentence sentence, int first, int end, bool titled)
    {
        var words = text.SpanOf(first, end).Of(text.Text);
        var last = text.Lower(end - 1);
        if (end - first == 1 && gazetteer.CountryOfDemonym(words) is not null)
        {
            return NameKind.Nationality;
        }
        for (var i = first; i < end; i++)
        {
            if (lexicon.IsArmedGroupWord(text.Lower(i)))
            {
                return NameKind.ArmedGroup;
            }
        }
        if (lexicon.IsOrganizationName(last) || (end - first == 1 && lexicon.IsOrganizationName(text.Lower(first))))
        {
            return NameKind.Organization;
        }
        if (titled && end - first <= 4 && !lexicon.IsOrganizationWord(last) && !lexicon.IsFacilityWord(last))
        {
            return NameKind.Person;
        }
        if (!gazetteer.Find(words).IsEmpty && !(end - first == 1 && lexicon.IsFirstName(last)))
        {
            return NameKind.Place;
        }
        if (lexicon.IsFacilityWord(last) || lexicon.IsPlaceBefore(text.Lower(first)))
        {
            return NameKind.Place;
        }
        for (var i = first; i < end; i++)
        {
            if (lexicon.IsOrganizationWord(text.Lower(i)))
            {
                return NameKind.Organization;
            }
        }
        return IsPerson(text, sentence, first, end) ? NameKind.Person : NameKind.Other;
    }

    private bool IsPerson(TokenizedText text, Sentence sentence, int first, int end)
    {
        var count = end - first;
        if (lexicon.IsFirstName(text.Lower(first)) && count is >= 1 and <= 5)
        {
            return true;
        }
        // "Kathina Thomas, 10," and "36-year-old Duncan Rait"
        var aged = end + 1 < sentence.End && text.Tokens[end].Text == "," && text.Tokens[end + 1].Kind == TokenKind.Number && text.Tokens[end + 1].Text.Length <= 3
            || first - 1 > sentence.First && text.Lower(first - 1) == "old";
        return aged || (count is 2 or 3 && !text.Tokens[first].IsAllCaps && NoHyphenOnly(text, first, end));
    }

    private static bool NoHyphenOnly(TokenizedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word || text.Tokens[i].Text.Length < 2)
            {
                return false;
            }
        }
        return true;
    }
}
