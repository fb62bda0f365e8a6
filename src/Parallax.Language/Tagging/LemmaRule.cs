using System.Globalization;

namespace Parallax.Language.Tagging;

/// <summary>How letter case changes from a form to its lemma.</summary>
internal enum LemmaCase
{
    /// <summary>All letters become small.</summary>
    Lower,

    /// <summary>All letters stay.</summary>
    Keep,

    /// <summary>The first letter stays, all others become small.</summary>
    Title,
}

/// <summary>An edit that makes a lemma of a form: change the case, cut the end, put another end in its place.</summary>
/// <param name="Case">What happens to the case, first.</param>
/// <param name="Cut">How many characters are cut from the end.</param>
/// <param name="Ending">What is put there instead.</param>
internal readonly record struct LemmaRule(LemmaCase Case, int Cut, string Ending) : IComparable<LemmaRule>
{
    /// <summary>The lemma; the form itself where nothing changes or the form is shorter than the cut.</summary>
    public string Apply(string form)
    {
        if (Cut > form.Length || (Case == LemmaCase.Keep && Cut == 0 && Ending.Length == 0))
        {
            return form;
        }
        var (rule, source) = (this, form);
        var lemma = string.Create(form.Length - Cut + Ending.Length, (rule, source), static (target, given) =>
        {
            var stem = given.source.AsSpan(0, given.source.Length - given.rule.Cut);
            for (var i = 0; i < stem.Length; i++)
            {
                var keep = given.rule.Case == LemmaCase.Keep || (given.rule.Case == LemmaCase.Title && i == 0);
                target[i] = keep ? stem[i] : char.ToLowerInvariant(stem[i]);
            }
            given.rule.Ending.CopyTo(target[stem.Length..]);
        });
        return lemma == form ? form : lemma;
    }

    /// <summary>The shortest edit that makes the lemma of the form; of equal ones that which prefers the given case.</summary>
    public static LemmaRule Of(string form, string lemma, LemmaCase preferred)
    {
        var best = Of(form, lemma, preferred, preferred);
        foreach (var other in (ReadOnlySpan<LemmaCase>)[LemmaCase.Lower, LemmaCase.Keep, LemmaCase.Title])
        {
            var rule = Of(form, lemma, other, other);
            best = rule.Cut < best.Cut ? rule : best;
        }
        return best;
    }

    public int CompareTo(LemmaRule other)
    {
        var order = Case.CompareTo(other.Case);
        order = order != 0 ? order : Cut.CompareTo(other.Cut);
        return order != 0 ? order : string.CompareOrdinal(Ending, other.Ending);
    }

    /// <summary>The rule as a line of a model.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(int)Case}\t{Cut}\t{Ending}");

    /// <summary>The rule of a line.</summary>
    public static LemmaRule Parse(string line)
    {
        var cells = line.Split('\t');
        return new((LemmaCase)int.Parse(cells[0], CultureInfo.InvariantCulture), int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2]);
    }

    private static LemmaRule Of(string form, string lemma, LemmaCase first, LemmaCase then)
    {
        var cased = new LemmaRule(first, 0, "").Apply(form);
        var shared = cased.AsSpan().CommonPrefixLength(lemma);
        return new(then, form.Length - shared, lemma[shared..]);
    }
}
