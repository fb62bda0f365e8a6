using System.Collections.Frozen;

namespace Parallax.Language.Places;

/// <summary>Where a newspaper or station is at home: a hint which of several places of one name it means, never a place of an event.</summary>
/// <param name="Country">ISO 3166 alpha-2 code.</param>
/// <param name="Admin1">The first-level division; null where it speaks to a whole country.</param>
/// <param name="City">Its town as the gazetteer has it; null where it speaks to more than one or the gazetteer lacks it.</param>
public sealed record OutletHome(string Country, string? Admin1, GazetteerEntry? City);

/// <summary>The outlets of the table <c>outlets.tsv</c>: call signs in capitals, web hosts and names, with their homes.</summary>
public sealed class Outlets
{
    private const int LongestName = 6;
    private const long LargeTown = 40_000;

    private static readonly FrozenSet<string> StationWords = FrozenSet.Create(StringComparer.Ordinal, "", "tv", "dt", "fm", "am", "news", "radio", "newsnow", "actionnews",
        "newschannel", "local", "vt", "hd");

    private static readonly FrozenSet<string> PaperWords = FrozenSet.Create(StringComparer.Ordinal, "bee", "chronicle", "citizen", "courier", "daily", "dailynews", "dispatch", "enquirer",
        "examiner", "express", "free", "freepress", "gazette", "globe", "herald", "independent", "inquirer", "journal", "leader", "mail", "mercury", "news", "newspress", "observer",
        "online", "patch", "patriot", "post", "press", "record", "register", "reporter", "republic", "review", "sentinel", "standard", "star", "sun", "telegram", "telegraph", "times",
        "timesdispatch", "today", "tribune", "union", "weekly", "world");

    private readonly FrozenDictionary<string, OutletHome> _homes;
    private readonly Gazetteer _gazetteer;

    internal Outlets(IReadOnlyDictionary<string, string[]> rows, Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        _homes = rows.ToFrozenDictionary(r => r.Key, r => Home(r.Value[0], r.Value[1], r.Value[2], gazetteer), StringComparer.Ordinal);
    }

    /// <summary>The home of who published the report, by its web address, else by its name; null where it cannot be told.</summary>
    public OutletHome? Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return OfHost(HostOf(report.Url)) ?? (report.Outlet is { Length: > 0 and < 100 } outlet ? OfHost(HostOf(outlet)) ?? OfName(outlet) : null);
    }

    /// <summary>The home of a station by its call sign, with or without a number behind it ("WAVE", "WHAS11"); null for any other word.</summary>
    public OutletHome? OfCallSign(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var letters = word.AsSpan().TrimEnd("0123456789");
        return letters.Length is 3 or 4 && letters[0] is 'W' or 'K' ? _homes.GetValueOrDefault(letters.ToString()) : null;
    }

    /// <summary>The home of a name: one of the table, else the town or state that it begins with ("The Fresno Bee").</summary>
    private OutletHome? OfName(string name)
    {
        if (_homes.GetValueOrDefault(name.Trim()) is { } listed)
        {
            return listed;
        }
        var words = name.Split(' ', LongestName, StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length > 0 && words[0] is "The" ? 1 : 0;
        for (var end = words.Length - 1; end > first; end--)
        {
            if (PaperWords.Contains(words[end].ToLowerInvariant()) && Largest(string.Join(' ', words[first..end])) is { } home)
            {
                return home;
            }
        }
        return null;
    }

    private OutletHome? OfHost(string? host)
    {
        if (host is null)
        {
            return null;
        }
        for (var rest = host; rest.Contains('.', StringComparison.Ordinal); rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (_homes.GetValueOrDefault(rest) is { } listed)
            {
                return listed;
            }
        }
        var labels = host.Split('.');
        var label = labels.Length > 1 ? labels[^2] is "co" or "com" && labels.Length > 2 ? labels[^3] : labels[^2] : labels[0];
        return OfStation(label) ?? OfTownIn(label);
    }

    /// <summary>"wrcbtv", "whas11": a call sign, then at most a number and words of stations.</summary>
    private OutletHome? OfStation(string label)
    {
        for (var length = 4; length >= 3; length--)
        {
            if (label.Length >= length && StationWords.Contains(label[length..].Trim("0123456789".ToCharArray())) && OfCallSign(label[..length].ToUpperInvariant()) is { } home)
            {
                return home;
            }
        }
        return null;
    }

    /// <summary>"fresnobee": a town or state, then a word of newspapers.</summary>
    private OutletHome? OfTownIn(string label)
    {
        for (var length = Math.Min(label.Length - 3, 30); length > 3; length--)
        {
            if (PaperWords.Contains(label[length..]) && Largest(label[..length]) is { } home)
            {
                return home;
            }
        }
        return null;
    }

    private OutletHome? Largest(string name)
    {
        GazetteerEntry? best = null;
        foreach (var entry in _gazetteer.FindShipped(name))
        {
            if (entry.Kind is PlaceKind.Admin1 || (entry.Kind is PlaceKind.City && entry.Population >= LargeTown))
            {
                best = best is null || entry.Population > best.Population ? entry : best;
            }
        }
        return best?.Country is { } country ? new(country, best.Admin1, best.Kind == PlaceKind.City ? best : null) : null;
    }

    private static OutletHome Home(string country, string admin1, string city, Gazetteer gazetteer)
    {
        foreach (var entry in city.Length == 0 ? [] : gazetteer.FindShipped(city))
        {
            if (entry.Kind == PlaceKind.City && entry.Country == country && (admin1.Length == 0 || entry.Admin1 == admin1))
            {
                return new(country, entry.Admin1, entry);
            }
        }
        return new(country, admin1.Length == 0 ? null : admin1, null);
    }

    /// <summary>The host of the address, in lower case; of an archive's address that of the page it keeps. Null where the words are none.</summary>
    private static string? HostOf(string? address)
    {
        if (address is null || address.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }
        var scheme = address.LastIndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + 3;
        var length = address.AsSpan(start).IndexOfAny('/', ':', '?');
        var host = (length < 0 ? address[start..] : address.Substring(start, length)).ToLowerInvariant();
        return host.Contains('.', StringComparison.Ordinal) && host.Length < 100 ? host : null;
    }
}
