using System.Diagnostics;
using System.Globalization;
using System.Text;
using Parallax.Json;

namespace Parallax.Export.Dossiers;

/// <summary>Values in words, the same in every form of the dossier.</summary>
public static class Phrases
{
    /// <summary>What stands where nothing is known.</summary>
    public const string Unknown = "unknown";

    /// <summary>A number without trailing zeros, or a dash where there is none.</summary>
    public static string Number(decimal? value) =>
        value is { } number ? JsonForm.Plain(number).ToString("#,0.############", CultureInfo.InvariantCulture) : "–";

    /// <summary>A number with its bounds: "14", "12–14", "25 or more".</summary>
    public static string Range(decimal? low, decimal? high) => (low, high) switch
    {
        (null, null) => Unknown,
        (null, _) => $"up to {Number(high)}",
        (_, null) => $"{Number(low)} or more",
        _ => low == high ? Number(low) : $"{Number(low)}–{Number(high)}",
    };

    /// <summary>Days in words: "11 March 2020", "March 2020", "2020", "9 March 2020 – 11 March 2020".</summary>
    public static string Days(DateOnly from, DateOnly to)
    {
        if (from == to)
        {
            return Day(from);
        }
        var next = to.DayNumber < DateOnly.MaxValue.DayNumber ? to.AddDays(1) : to;
        return from.Day != 1 || next.Day != 1 ? $"{Day(from)} – {Day(to)}"
            : from.AddMonths(1) == next ? from.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
            : from.Month == 1 && from.AddYears(1) == next ? from.ToString("yyyy", CultureInfo.InvariantCulture)
            : $"{Day(from)} – {Day(to)}";
    }

    /// <summary>When, with the time of day where it is known; "unknown" where nothing is.</summary>
    public static string When(EventTime? when)
    {
        if (when is null)
        {
            return Unknown;
        }
        var clock = when.Best?.Split('T') is [_, var time] ? $", {time.Replace("+", " +", StringComparison.Ordinal).Replace("-", " -", StringComparison.Ordinal)} local time" : "";
        return Days(when.Start, when.End) + clock;
    }

    /// <summary>Where: the name and what it lies in, each once; "unknown" where nothing is known.</summary>
    public static string Where(EventPlace? where)
    {
        if (where is null)
        {
            return Unknown;
        }
        var place = where.Identity;
        var point = place is { Latitude: { } north, Longitude: { } east }
            ? string.Create(CultureInfo.InvariantCulture, $" ({north:0.###}, {east:0.###}; {Wording.Of(place.Precision)})")
            : "";
        return Names(place) + point;
    }

    /// <summary>The name of a place and what it lies in, each once.</summary>
    public static string Names(PlaceIdentity place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Plain(string.Join(", ", new[] { place.Name, place.Locality, place.Admin2, place.Admin1, place.Country }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>What a claim says.</summary>
    public static string Of(ClaimValue value) => value switch
    {
        NumberValue { Currency: { } currency } money => $"{Range(money.Min, money.Max)} {Plain(currency)}",
        NumberValue { Unit: "people" } number => Range(number.Min, number.Max),
        NumberValue number => $"{Range(number.Min, number.Max)} {Plain(number.Unit)}",
        TimeValue { Clock: { } clock } time => string.Create(CultureInfo.InvariantCulture, $"{Days(time.From, time.To)}, {clock:HH:mm}"),
        TimeValue time => Days(time.From, time.To),
        NameValue name => Plain(name.Name),
        LinkValue link => Of(link.Type),
        _ => throw new UnreachableException($"No words for a value of type {value?.GetType().Name}."),
    };

    /// <summary>A kind of link, as it stands between the two events.</summary>
    public static string Of(LinkType type) => type switch
    {
        LinkType.RetaliationFor => "in retaliation for",
        LinkType.CausedBy => "caused by",
        LinkType.PartOf => "part of",
        LinkType.Follows => "follows",
        _ => throw new UnreachableException($"No words for the link {type}."),
    };

    /// <summary>"1 report", "2 reports".</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>Words of a report made safe to show: white space runs become one space, and control characters and direction marks,
    /// with which a text could play tricks on a terminal, become a replacement character.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                {
                    plain.Append(' ');
                }
            }
            else
            {
                plain.Append(char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '\uFFFD' : c);
            }
        }
        return plain.ToString().TrimEnd();
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
