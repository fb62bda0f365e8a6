using System.Globalization;

namespace Parallax.Decisions;

/// <summary>Reads a value that an analyst sets.</summary>
internal static class ValueWords
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>The value for an attribute of an event.</summary>
    /// <exception cref="WordsException">It is none for this event.</exception>
    public static SetValue Read(Event item, string attribute, string? of, string value) => attribute switch
    {
        "type" => new SetValue.Type(Wording.TryParse<EventType>(value, out var type) ? type
            : throw new WordsException($"'{value}' is no type of event; expected one of {string.Join(", ", Enum.GetValues<EventType>().Select(Wording.Of).Order(StringComparer.Ordinal))}, as in 'bombing'.")),
        "when" => When(item, value),
        "where" => Where(item, value),
        _ => Number(item, attribute, of, value),
    };

    private static SetValue.When When(Event item, string value)
    {
        if (item.When is null)
        {
            throw new WordsException($"No report says when “{item.Label}” was, and what no report says cannot be set; expected an event with a time.");
        }
        var days = value.Split('/');
        if (days.Length > 2 || !Read(days[0], out var start) || !Read(days[^1], out var end) || end < start)
        {
            throw new WordsException($"'{value}' is no time; expected a day, or a first and a last day with a stroke between them, as in '2031-05-04' or '2031-05-04/2031-05-06'.");
        }
        return new(start, end);
    }

    private static bool Read(string text, out DateOnly day) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static SetValue.Where Where(Event item, string value)
    {
        var names = item.Where is null ? [] : item.Where.Claims.Select(c => c.Value).OfType<NameValue>().Select(n => n.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? throw new WordsException($"No report says where “{item.Label}” was, and what no report says cannot be set; expected an event with a place.")
            : new(names.Find(n => n.Equals(value, StringComparison.OrdinalIgnoreCase))
                ?? throw new WordsException($"'{value}' is no place that a report names for “{item.Label}”; expected one of {string.Join(", ", names)}, as in '{names[0]}'."));
    }

    private static SetValue.Number Number(Event item, string attribute, string? of, string value)
    {
        if (!item.Facts.Any(f => f.Attribute == attribute && f.Of == of))
        {
            var known = item.Facts.Select(f => f.Of is null ? f.Attribute : $"{f.Attribute} of {f.Of}").Concat(["type", "when", "where"]);
            throw new WordsException($"No report on “{item.Label}” gives a number for '{(of is null ? attribute : $"{attribute} of {of}")}', and what no report says cannot be set; expected one of {string.Join(", ", known)}.");
        }
        return decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new(attribute, of, number)
            : throw new WordsException($"'{value}' is no number; expected digits, with a point before decimals, as in '12' or '6.4'.");
    }
}
