using System.Diagnostics;
using System.Globalization;

namespace Parallax.Export.Tables;

/// <summary>A row of <c>claims.csv</c>: what a claim is about as the record has it, its value, and where its words stand.</summary>
/// <param name="Event">The event.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Of">The group, actor, person or other event that it is about; null where it is about the event.</param>
/// <param name="Place">Where its words stand.</param>
/// <param name="Id">The id of the claim or the mention.</param>
internal sealed record ClaimRow(Event Event, string Attribute, string? Of, QuotePlace Place, string Id)
{
    /// <summary>The claim; null for a mention.</summary>
    public Claim? Claim { get; init; }

    /// <summary>A name in its usual form, a kind of link, the type of a mention, the kind of a finding, or a time of day with its date.</summary>
    public string? Value { get; init; }

    /// <summary>The words of the value.</summary>
    public string? Text { get; init; }

    /// <summary>A number with its bounds.</summary>
    public NumberValue? Number { get; init; }

    /// <summary>The first day of a time.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of a time.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The unit of a number, or how exact a time is.</summary>
    public string? Unit { get; init; }

    /// <summary>A claim, about what the record has it stand for.</summary>
    public static ClaimRow About(Event item, string attribute, string? of, Claim claim)
    {
        var row = new ClaimRow(item, attribute, of, new(claim.Report, claim.Field, claim.Span), claim.Id.ToString()) { Claim = claim, Text = claim.Value.Text };
        return claim.Value switch
        {
            NumberValue number => row with { Number = number, Unit = number.Unit },
            TimeValue time => row with { From = time.From, To = time.To, Value = Clock(time), Unit = Wording.Of(time.Precision) },
            NameValue name => row with { Value = name.Name },
            LinkValue link => row with { Value = Wording.Of(link.Type) },
            _ => throw new UnreachableException($"No columns for a value of type {claim.Value.GetType().Name}."),
        };
    }

    private static string? Clock(TimeValue time)
    {
        if (time.Clock is not { } clock)
        {
            return null;
        }
        var invariant = CultureInfo.InvariantCulture;
        var local = string.Create(invariant, $"{time.From:yyyy-MM-dd}T{clock:HH:mm}");
        return time.Offset is { } offset ? $"{local}{(offset < TimeSpan.Zero ? '-' : '+')}{offset.ToString(@"hh\:mm", invariant)}" : local;
    }
}
