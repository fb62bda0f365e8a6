using Parallax.Language.Sentences;

namespace Parallax.Events.Extraction;

/// <summary>On which side of a cue the people stand.</summary>
internal enum CueSide
{
    Either,
    Before,
    After,
}

/// <summary>Words that say what happened to people.</summary>
/// <param name="Attribute">The attribute that they count for.</param>
/// <param name="Token">The main word.</param>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Side">Where the people stand.</param>
/// <param name="Passive">Whether the people before it are those it happened to.</param>
internal sealed record CasualtyCue(string Attribute, int Token, int First, int End, CueSide Side, bool Passive);

/// <summary>The words that say what happened to people.</summary>
internal static class CasualtyCues
{
    public static CasualtyCue? At(TokenizedText words, Sentence sentence, int i)
    {
        var lower = words.Lower(i);
        return lower switch
        {
            "killed" or "slain" or "murdered" or "executed" or "massacred" => Participle("killed", words, sentence, i),
            "wounded" or "injured" or "hurt" => Participle("injured", words, sentence, i),
            "kills" or "killing" or "kill" or "murdering" or "slaying" => Active("killed", i),
            "wounding" or "injuring" or "hurting" or "wounds" or "injures" => Active("injured", i),
            "shot" or "stabbed" => Shot(words, sentence, i),
            "shooting" or "stabbing" when words.Lower(i + 1) is "and" && words.Lower(i + 2) is "killing" or "wounding" or "injuring" => null,
            "died" or "dies" or "die" or "dead" or "perished" or "drowned" or "deceased" or "dying" => Died(words, i),
            "death" or "deaths" or "fatalities" or "fatality" or "lives" or "bodies" or "body" or "toll" => Nominal("killed", words, i),
            "injuries" or "wounds" or "concussions" or "burns" or "concussion" => Injuries(words, i),
            "hospitalized" or "hospitalised" => new("injured", i, i, i + 1, CueSide.Before, true),
            "condition" when words.Lower(i - 1) is "critical" or "serious" or "stable" => new("injured", i, i - 1, i + 1, CueSide.Before, true),
            "missing" or "unaccounted" => new("missing", i, i, i + 1, CueSide.Before, true),
            "arrested" or "detained" or "apprehended" or "captured" or "nabbed" => Participle("arrested", words, sentence, i),
            "arresting" or "detaining" or "capturing" => Active("arrested", i),
            "arrests" => Nominal("arrested", words, i),
            "custody" when words.Lower(i - 1) is "into" or "in" => new("arrested", i, i - 1, i + 1, CueSide.Before, true),
            "abducted" or "kidnapped" => Participle("abducted", words, sentence, i),
            "hostage" or "captive" when words.Lower(i - 1) is "taken" or "held" => new("abducted", i, i - 1, i + 1, CueSide.Before, true),
            "rescued" => Participle("rescued", words, sentence, i),
            "rescuing" => Active("rescued", i),
            "displaced" or "evacuated" => Participle("displaced", words, sentence, i),
            _ => null,
        };
    }

    private static CasualtyCue Active(string attribute, int i) => new(attribute, i, i, i + 1, CueSide.After, false);

    /// <summary>"killed two", "two were killed", "two killed": a form of "be" before it, or nothing after it, makes it passive.</summary>
    private static CasualtyCue Participle(string attribute, TokenizedText words, Sentence sentence, int i)
    {
        var passive = false;
        for (var k = i - 1; k >= sentence.First && k >= i - 4; k--)
        {
            var lower = words.Lower(k);
            if (lower is "was" or "were" or "been" or "being" or "be" or "is" or "are" or "got" or "get" or "who" && k == i - 1)
            {
                passive = lower != "who";
                break;
            }
            if (words.Tokens[k].Kind == TokenKind.Mark || !(lower.EndsWith("ly", StringComparison.Ordinal) || lower is "also" or "shot" or "and" or "not" or "n't" or "wounded" or "injured" or "or"
                or "later" or "then" or "killed" or "both" or "all"))
            {
                break;
            }
        }
        return new(attribute, i, i, i + 1, CueSide.Either, passive);
    }

    private static CasualtyCue Shot(TokenizedText words, Sentence sentence, int i)
    {
        var end = i + 1;
        var deadly = words.Lower(i - 1) is "fatally";
        if (words.Lower(end) is "dead" || words.Lower(end) is "to" && words.Lower(end + 1) == "death" || words.Lower(end) is "and" && words.Lower(end + 1) is "killed")
        {
            deadly = true;
            end += words.Lower(end) == "dead" ? 1 : 2;
        }
        var cue = Participle(deadly ? "killed" : "injured", words, sentence, i);
        return cue with { End = end };
    }

    private static CasualtyCue? Died(TokenizedText words, int i)
    {
        if (words.Lower(i) == "dead" && words.Lower(i - 1) is "the" && words.Lower(i + 1) is not ("are" or "were"))
        {
            return null;
        }
        // "left two dead", "two dead", "is dead", "was pronounced dead"
        return new("killed", i, i, i + 1, CueSide.Before, true);
    }

    private static CasualtyCue? Nominal(string attribute, TokenizedText words, int i)
    {
        var lower = words.Lower(i);
        if (lower is "toll")
        {
            return words.Lower(i - 1) is "death" ? new(attribute, i, i - 1, TollEnd(words, i + 1), CueSide.After, false) : null;
        }
        if (lower is "death" or "deaths" && ToDeath(words, i) is { } verb)
        {
            return new(attribute, i, verb, i + 1, CueSide.Before, true);
        }
        if (lower is "body" or "bodies" or "death" && words.Lower(i + 1) == "of")
        {
            return new(attribute, i, i, i + 2, CueSide.After, false);
        }
        if (lower == "deaths" && words.Lower(i + 1) == "of")
        {
            return new(attribute, i, i, i + 2, CueSide.Either, false);
        }
        return lower is "death" or "body" ? null : new(attribute, i, i, i + 1, CueSide.Before, true);
    }

    /// <summary>"fell to his death", "suffocated to death": the token of the verb; null where the words are others.</summary>
    private static int? ToDeath(TokenizedText words, int i)
    {
        var to = words.Lower(i - 1) is "his" or "her" or "their" ? i - 2 : i - 1;
        if (words.Lower(to) != "to")
        {
            return null;
        }
        for (var k = to - 1; k >= 0 && k >= to - 6; k--)
        {
            if (words.Lower(k) is "fall" or "fell" or "fallen" or "falling" or "plunge" or "plunged" or "plunging" or "jumped" or "leapt" or "slipped" or "slip" or "tumbled" or "suffocated"
                or "burned" or "burnt" or "beaten" or "stabbed" or "crushed" or "bled" or "mauled" or "hacked" or "trampled" or "froze" or "shot" or "starved" or "choked" or "falls")
            {
                return k;
            }
        }
        return null;
    }

    /// <summary>"toll rose to", "toll stands at", "toll of".</summary>
    private static int TollEnd(TokenizedText words, int i)
    {
        for (var k = i; k < i + 7; k++)
        {
            if (words.Lower(k) is "to" or "at" or "of" or "is" or "was")
            {
                return k + 1;
            }
        }
        return i;
    }

    private static CasualtyCue? Injuries(TokenizedText words, int i)
    {
        if (words.Lower(i + 1) == "to")
        {
            return new("injured", i, i, i + 2, CueSide.Either, false);
        }
        var first = i;
        while (first > i - 6 && words.Lower(first - 1) is "minor" or "serious" or "non" or "-" or "life" or "threatening" or "brain" or "traumatic" or "head" or "critical" or "their" or "his" or "her"
            or "the" or "suffered" or "sustained" or "suffering" or "from" or "with" or "for" or "received" or "treated" or "gunshot" or "stab" or "severe" or "burn" or "multiple")
        {
            first--;
        }
        return new("injured", i, first, i + 1, CueSide.Before, true);
    }
}
