using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Reads one quantity: hedge, sign of money, number or range, unit, and what is counted.</summary>
internal static class QuantityReader
{
    /// <summary>The quantity that begins at the token and the index after it. No quantity with a later index means that the tokens
    /// between hold a number that counts nothing. Tokens from <paramref name="limit"/> on are left alone.</summary>
    public static (int End, Quantity? Found) Read(TokenizedText text, int i, int limit)
    {
        if (ZeroReader.Read(text, i, limit) is { } zero)
        {
            return zero;
        }
        if (MagnitudeReader.Read(text, i, limit, Hedge.None) is { } magnitude)
        {
            return magnitude;
        }
        var (start, hedge) = HedgeReader.Before(text, i);
        if (start < limit && start > i && HedgeReader.Before(text, start) is { Hedge: not Hedge.None } second)
        {
            (start, hedge) = (second.End, hedge == Hedge.None ? second.Hedge : hedge); // at least around 12
        }
        if (start >= limit)
        {
            return (i, null);
        }
        if (start > i && MagnitudeReader.Read(text, start, limit, hedge) is { Found: { } scaled } strong)
        {
            return (strong.End, scaled with { Span = new(text.Tokens[i].Span.Start, scaled.Span.End) });
        }
        if (VagueReader.Read(text, start) is { } vague && vague.End <= limit)
        {
            if (start == i + 1 && text.Lower(i) is "over" or "under" or "above" or "below" or "around")
            {
                return (i, null); // a place: "pulled over a few blocks away"
            }
            return Vague(text, i, vague, hedge, limit);
        }
        if ((PairReader.Read(text, start, limit) ?? FractionReader.Read(text, start, limit, hedge)) is { Found: { } whole } some)
        {
            return (some.End, whole with { Span = new(text.Tokens[i].Span.Start, whole.Span.End) });
        }
        if (text.Lower(start) == "between" && NumberAt(text, start + 1, limit, out var sign, out var low) is { } from && text.Lower(low) == "and"
            && NumberAt(text, low + 1, limit, out var other, out var end) is { } to && to >= from)
        {
            return Finish(text, i, end, RangeReader.Scaled(text, low, end, from, to), to, Hedge.None, sign ?? other, limit);
        }
        if (NumberAt(text, start, limit, out var currency, out var after) is not { } n)
        {
            return (i, null);
        }
        var digits = currency is null ? start : start + 1;
        if (currency is null && Designation.Skip(text, start, after) is var skipped && skipped > start)
        {
            return (skipped, null);
        }
        if (currency is null && text.Lower(start) is "one" && OneReader.IsPronoun(text, start))
        {
            return (after, null);
        }
        if (RangeReader.Top(text, start, after, limit, n, currency, out var rangeEnd) is { } top)
        {
            return Finish(text, i, rangeEnd, RangeReader.Scaled(text, after, rangeEnd, n, top), top, hedge, currency, limit);
        }
        var (suffix, late) = HedgeReader.After(text, after);
        if (late != Hedge.None && suffix <= limit)
        {
            (after, hedge) = (suffix, late);
        }
        return Finish(text, i, after, n, n, hedge, currency, limit);
    }

    /// <summary>A number with the sign of its currency before it and the letter of its scale after it.</summary>
    public static decimal? NumberAt(TokenizedText text, int i, int limit, out string? currency, out int end)
    {
        (currency, end) = (null, i);
        if (i >= limit)
        {
            return null;
        }
        var at = i;
        if (Money.Sign(text, i) is { } sign && sign.End < limit && text.Tokens[sign.End].Kind == TokenKind.Number)
        {
            (currency, at) = (sign.Code, sign.End);
        }
        if (NumberReader.Read(text, at) is not { } number || number.End > limit || text.Lower(at) is "a" or "an" && currency is not null)
        {
            return null;
        }
        (end, var n) = (number.End, number.Value);
        if (currency is not null && end < limit && Money.Factor(text.Lower(end)) is var factor && factor > 0 && text.Tokens[end].Span.Start == text.Tokens[end - 1].Span.End)
        {
            (end, n) = (end + 1, Times(n, factor));
        }
        return n;
    }

    private static decimal Times(decimal n, decimal factor) => n > 1_000_000_000_000 ? n : n * factor;

    private static (int End, Quantity? Found) Vague(TokenizedText text, int i, VagueReader.Reading vague, Hedge hedge, int limit)
    {
        var (min, max) = hedge is Hedge.MoreThan or Hedge.AtLeast ? (vague.Min, null) : (vague.Min, vague.Max);
        var unit = UnitReader.Read(text, vague.End, limit)
            ?? (text.Lower(vague.End) == "of" && Units.IsUnit(text.Lower(vague.End + 1)) ? UnitReader.Read(text, vague.End + 1, limit) : null); // hundreds of miles
        if (unit is { } known)
        {
            return (known.End, new(text.SpanOf(i, known.End), min, max, known.Unit));
        }
        if (Money.Word(text, vague.End + (text.Lower(vague.End) == "of" ? NumberReader.Scale(text.Lower(vague.End + 1)) > 0 ? 2 : 1 : 0), true) is { } money && money.End <= limit)
        {
            return (money.End, new(text.SpanOf(i, money.End), min, max, "money") { Currency = money.Code });
        }
        return (vague.End, new(text.SpanOf(i, vague.End), min, max, "count") { Counted = CountedPhrase.After(text, vague.End, limit) });
    }

    private static (int End, Quantity? Found) Finish(TokenizedText text, int first, int end, decimal low, decimal high, Hedge hedge, string? currency, int limit)
    {
        var word = text.Lower(end) == "-" && low >= 100_000 ? end + 1 : end; // 50-million-euro
        if ((currency is null ? Money.Word(text, word, low >= 100_000) : null) is { } money && money.End <= limit)
        {
            (end, currency) = (money.End, money.Code);
        }
        if (currency is not null)
        {
            var (least, most) = Between(low, high, hedge, Bounds.OfCount);
            return (end, new(text.SpanOf(first, end), least, most, "money") { Currency = currency });
        }
        if (UnitReader.Read(text, end, limit) is { } unit)
        {
            var (least, most) = Between(low, high, hedge, unit.Unit == "magnitude" ? Bounds.OfMagnitude : Bounds.OfMeasure);
            return (unit.End, new(text.SpanOf(first, unit.End), least, most, unit.Unit));
        }
        if (UnitReader.IsAgeInApposition(text, first, end))
        {
            return (end, new(text.SpanOf(first, end), low, high, "years"));
        }
        if (text.Lower(end) == "-" && end + 1 < limit && text.Tokens[end].Span.Start == text.Tokens[end - 1].Span.End)
        {
            return CountedPhrase.Compound(text, end) is { } compound
                ? (end, new(text.SpanOf(first, end), low, high, "count") { Counted = compound }) : (end, null);
        }
        if (low % 1 != 0 || text.Lower(end - 1) == "zero")
        {
            return (end, null); // 0.41 of nothing named, zero tolerance
        }
        var (min, max) = Between(low, high, hedge, Bounds.OfCount);
        var after = text.Lower(end) is "more" or "other" or "further" or "additional" && text.Lower(end + 1) == "than" ? end + 1 : end;
        return (end, new(text.SpanOf(first, end), min, max, "count") { Counted = CountedPhrase.After(text, after, limit) });
    }

    private static (decimal Min, decimal? Max) Between(decimal low, decimal high, Hedge hedge, Func<decimal, Hedge, (decimal Min, decimal? Max)> bounds)
    {
        var (min, max) = bounds(low, hedge);
        return low == high ? (min, max) : (min, bounds(high, hedge).Max);
    }
}
