namespace Parallax.Decisions;

/// <summary>Makes decisions of an analyst's words. Events are named by their id, the beginning of their id, their label or words of it; reports by their id, the beginning of it, their key
/// or their outlet.</summary>
public sealed class DecisionMaker
{
    private const string None = "none";

    private readonly EventWords _events;
    private readonly string _author;
    private readonly TimeProvider _clock;

    /// <summary>Makes a maker.</summary>
    /// <param name="events">The events of the record as it is.</param>
    /// <param name="author">Who decides.</param>
    /// <param name="clock">Gives the time of the decisions.</param>
    public DecisionMaker(IReadOnlyCollection<Event> events, string author, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(author);
        ArgumentNullException.ThrowIfNull(clock);
        (_events, _author, _clock) = (new(events), author, clock);
    }

    /// <summary>What is told of these events is told of one.</summary>
    public DecisionResult Merge(IReadOnlyList<string> events, string reason)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Make(reason, () =>
        {
            var found = events.Select(_events.Event).DistinctBy(e => e.Id).ToList();
            if (found.Count < 2)
            {
                throw new WordsException($"Found {found.Count} event to merge; expected two different ones or more, as in '{(found.Count == 0 ? "e-00000000000000ff" : found[0].Id)} e-0000000000000100'.");
            }
            var one = found.Find(e => e.Prominence != Prominence.Series);
            return one is not null && found.Find(e => e.Prominence == Prominence.Series) is { } series
                ? throw new WordsException($"“{series.Label}” is a series and “{one.Label}” is none; expected events alone, or series alone.")
                : new Correction.Merge(found.Select(EventAnchor.Of));
        });
    }

    /// <summary>What these reports tell of the event is told of another.</summary>
    public DecisionResult Split(string from, IReadOnlyList<string> reports, string reason)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(reports);
        return Make(reason, () =>
        {
            var item = _events.Event(from);
            var (all, off) = (item.Reports.Count(), reports.Select(r => EventWords.Report(item, r).Id).Distinct().ToList());
            return off.Count > 0 && off.Count < all ? new Correction.Split(EventAnchor.Of(item), off)
                : throw new WordsException($"Found {off.Count} of the {all} reports on “{item.Label}” to split off; expected one at least, and not all, as in '{item.Reports.First().Id}'.");
        });
    }

    /// <summary>An attribute of the event has this value.</summary>
    /// <param name="words">The event.</param>
    /// <param name="attribute"><c>type</c>, <c>when</c>, <c>where</c> or that of one of its facts, as in <c>killed</c>.</param>
    /// <param name="of">The group that the fact counts; null for all, and for what is no fact.</param>
    /// <param name="value">The value: a type, a day or two with a stroke between them, a place that a report names, or a number.</param>
    /// <param name="reason">Why.</param>
    public DecisionResult Set(string words, string attribute, string? of, string value, string reason)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(attribute);
        ArgumentNullException.ThrowIfNull(value);
        return Make(reason, () =>
        {
            var item = _events.Event(words);
            return new Correction.Set(EventAnchor.Of(item), ValueWords.Read(item, attribute, of, value));
        });
    }

    /// <summary>The event is taken out of the record.</summary>
    public DecisionResult Hide(string words, string reason)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Make(reason, () => new Correction.Hide(EventAnchor.Of(_events.Event(words))));
    }

    /// <summary>One event is tied to another in this way, or not at all.</summary>
    /// <param name="from">The later event, or the part.</param>
    /// <param name="to">The earlier event, or the whole.</param>
    /// <param name="type">The kind of link, or <c>none</c>.</param>
    /// <param name="reason">Why.</param>
    public DecisionResult Relink(string from, string to, string type, string reason)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Make(reason, () =>
        {
            var (a, b) = (_events.Event(from), _events.Event(to));
            if (a.Id == b.Id)
            {
                throw new WordsException($"'{from}' and '{to}' are both “{a.Label}”; expected two different events.");
            }
            LinkType? kind = type == None ? null : Wording.TryParse<LinkType>(type, out var known) ? known
                : throw new WordsException($"'{type}' is no kind of link; expected one of {string.Join(", ", Enum.GetValues<LinkType>().Select(Wording.Of))} or {None}, as in 'caused-by'.");
            return new Correction.Relink(EventAnchor.Of(a), EventAnchor.Of(b), kind);
        });
    }

    private DecisionResult Make(string reason, Func<Correction> read)
    {
        if (string.IsNullOrWhiteSpace(_author))
        {
            return DecisionResult.Not("Nobody is named who decides; expected a name, as in 'Ana Brook'.");
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return DecisionResult.Not("No reason is given; expected one in a few words, as in 'both name the same dead'.");
        }
        try
        {
            return DecisionResult.Of(new(read(), _author.Trim(), _clock.GetUtcNow(), reason.Trim()));
        }
        catch (WordsException e)
        {
            return DecisionResult.Not(e.Message);
        }
    }
}
