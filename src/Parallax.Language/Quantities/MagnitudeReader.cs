using Parallax.Language.Sentences;

namespace Parallax.Language.Quantities;

/// <summary>Reads the strength of an earthquake where its words stand before the number.</summary>
internal static class MagnitudeReader
{
    /// <summary>"magnitude 6.1", "measuring 6.1": the words for the scale stand before the number.</summary>
    public static (int End, Quantity? Found)? Read(TokenizedText text, int i, int limit, Hedge outer)
    {
        if (text.Lower(i) is not ("magnitude" or "measuring" or "measured" or "force"))
        {
            return null;
        }
        var at = text.Lower(i + 1) is "of" or "-" or "at" ? i + 2 : i + 1;
        var (number, hedge) = HedgeReader.Before(text, at);
        if (number >= limit || text.Tokens[number].Kind != TokenKind.Number || NumberReader.Read(text, number) is not { Value: <= 10 } n || n.End > limit)
        {
            return null;
        }
        var scale = UnitReader.RichterScale(text, n.End);
        if (text.Lower(i) != "magnitude" && scale == n.End)
        {
            return null;
        }
        var (min, max) = Bounds.OfMagnitude(n.Value, hedge == Hedge.None ? outer : hedge);
        return (Math.Min(scale, limit), new(text.SpanOf(i, Math.Min(scale, limit)), min, max, "magnitude"));
    }
}
