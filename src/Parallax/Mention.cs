using System.Globalization;

namespace Parallax;

/// <summary>Whether a mention tells of something that happened, or is said to have.</summary>
public enum Actuality
{
    /// <summary>Told as having happened.</summary>
    Actual,

    /// <summary>Told as alleged to have happened.</summary>
    Alleged,
}

/// <summary>Words of a report by which it speaks of an event, and the kind of event that they name.</summary>
public sealed class Mention : IIdentified
{
    /// <summary>Makes a mention; its quote is read from the report.</summary>
    /// <exception cref="ArgumentException">The span is empty or does not lie in the field.</exception>
    public Mention(Report report, TextField field, TextSpan span, EventType type, Actuality actuality = Actuality.Actual)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = report.Of(field);
        if (span.Length == 0 || span.End > text.Length)
        {
            throw new ArgumentException($"The span {span} holds no words of the {Wording.Of(field)} of report '{report.Key}', which has {text.Length} code units.", nameof(span));
        }
        (Report, Field, Span, Type, Actuality) = (report, field, span, type, actuality);
        Quote = span.Of(text);
        Id = ContentHash.Id<Mention>(report.Id.ToString(), Wording.Of(field), span.Start.ToString(CultureInfo.InvariantCulture),
            span.End.ToString(CultureInfo.InvariantCulture), Wording.Of(type));
    }

    /// <inheritdoc/>
    public static char IdPrefix => 'm';

    /// <summary>Made from the report, the span and the type.</summary>
    public Id<Mention> Id { get; }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>Whether the words stand in the text or the title.</summary>
    public TextField Field { get; }

    /// <summary>The words that name the event.</summary>
    public TextSpan Span { get; }

    /// <summary>The exact words of the span.</summary>
    public string Quote { get; }

    /// <summary>The kind of event the words name.</summary>
    public EventType Type { get; }

    /// <summary>Whether it is told as having happened.</summary>
    public Actuality Actuality { get; }
}
