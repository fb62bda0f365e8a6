using Parallax.Events.Syntax;
using Parallax.Language;
using Parallax.Language.Places;
using Parallax.Language.Quantities;
using Parallax.Language.Sentences;
using Parallax.Language.Times;

namespace Parallax.Events.Extraction;

/// <summary>Somebody or something that a mention gives a part in the event.</summary>
/// <param name="Role">The part.</param>
/// <param name="Name">The plain name.</param>
/// <param name="Span">The words.</param>
/// <param name="Stance">How the report puts it.</param>
internal sealed record ActorArgument(ActorRole Role, string Name, TextSpan Span, Stance Stance)
{
    public string? Kind { get; init; }

    public string? Country { get; init; }
}

/// <summary>A number that is not of people who came to harm.</summary>
/// <param name="Attribute"><c>munitions</c>, <c>magnitude</c>, <c>damage-cost</c>, <c>aboard</c> or <c>attackers</c>.</param>
/// <param name="Quantity">The number.</param>
/// <param name="Span">The words.</param>
internal sealed record Measure(string Attribute, Quantity Quantity, TextSpan Span);

/// <summary>Words by which a report speaks of an event, with what their sentence says of it.</summary>
internal sealed class EventMention
{
    public required AnnotatedReport Report { get; init; }

    /// <summary>The tree of its sentence; of mentions of one sentence the same.</summary>
    public required SentenceTree Tree { get; init; }

    /// <summary>The index of its sentence in the text.</summary>
    public required int Sentence { get; init; }

    public required int First { get; init; }

    public required int End { get; init; }

    public required EventType Type { get; init; }

    public required TriggerKind Kind { get; init; }

    public Actuality Actuality { get; init; }

    /// <summary>"the attack", "Wednesday's attack": something already spoken of.</summary>
    public bool Definite { get; init; }

    /// <summary>"an attack", "another attack": something new.</summary>
    public bool Indefinite { get; init; }

    /// <summary>"the latest attack": the last of several, so that of the report's own days.</summary>
    public bool IsLatest => Words.Lower(First - 1) is "latest";

    /// <summary>The count of a series: "13 similar attacks".</summary>
    public Quantity? SeriesCount { get; set; }

    public TimeExpression? Time { get; set; }

    public List<PlaceMention> Places { get; } = [];

    public List<Casualty> Casualties { get; } = [];

    public List<ActorArgument> Actors { get; } = [];

    /// <summary>Numbers that are not of people who came to harm.</summary>
    public List<Measure> Measures { get; } = [];

    /// <summary>Mentions of the same sentence that its words tie to it, so that they are other events.</summary>
    public HashSet<EventMention> Tied { get; } = [];

    /// <summary>Of a death, the deed that it was in by the words of its sentence; null where these name none.</summary>
    public EventMention? Deed { get; set; }

    /// <summary>Whether it tells of nothing but how attackers ended: "the gunman was shot dead by police". It belongs to what they did.</summary>
    public bool EndsAttack { get; set; }

    /// <summary>The stretch of past that it is told in; null where the report tells of its own days.</summary>
    public Flashback? Flashback { get; set; }

    public TimeKey? Key => Time is null ? null : TimeKey.Of(Time);

    public AnnotatedText Text => Tree.Text;

    public TokenizedText Words => Text.Words;

    /// <summary>The token that heads its words.</summary>
    public int Head => Tree.HeadOf(First, End);

    public TextSpan Span => Words.SpanOf(First, End);

    public bool IsTitle => Text.Field == TextField.Title;
}
