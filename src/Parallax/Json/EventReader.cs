namespace Parallax.Json;

/// <summary>Reads events and links as <see cref="EventJson"/> writes them.</summary>
internal sealed class EventReader(WordsReader words, ClaimReader claims)
{
    public Event Event(JsonPart part)
    {
        var item = new Event
        {
            Type = part.Choice<EventType>("type"u8),
            Label = part.Text("label"u8),
            Prominence = part.Choice<Prominence>("prominence"u8),
            Counts = part.Object("counts"u8, Counts),
            Mentions = part.List("mentions"u8, Mention),
            When = part.ObjectOrNull("when"u8, When),
            Where = part.ObjectOrNull("where"u8, Where),
            Actors = part.List("actors"u8, Actor),
            People = part.List("people"u8, Person),
            Facts = part.List("facts"u8, Fact),
            Window = part.ObjectOrNull("window"u8, Window),
            Notes = part.List("notes"u8, Note),
            Joins = part.List("joins"u8, Join),
            Decided = DecisionReader.Decided(part),
        };
        part.MustBe("id"u8, item.Id.ToString(), "the id made from its mentions is");
        var told = item.Reports.Select(r => r.Id).Order();
        return part.Ids<Report>("reports"u8).SequenceEqual(told) ? item : throw JsonPart.At("reports"u8, $"these are not the reports of its mentions; expected {string.Join(", ", told)}.");
    }

    public Link Link(JsonPart part)
    {
        var (from, to, type, status, said) = (part.Id<Event>("from"u8), part.Id<Event>("to"u8), part.Choice<LinkType>("type"u8), part.Choice<FactStatus>("status"u8), claims.Read(part, "link"));
        var decided = DecisionReader.Decided(part);
        return decided.Length switch
        {
            0 => new(from, to, type, status, said),
            1 => new(from, to, type, status, said, decided[0]),
            _ => throw JsonPart.At("decided"u8, $"found {decided.Length} decisions on a link; expected one at most."),
        };
    }

    private static SupportCounts Counts(JsonPart part) => new(part.Whole("reports"u8), part.Whole("outlets"u8), part.Whole("lineages"u8), part.Whole("origins"u8));

    private Mention Mention(JsonPart part)
    {
        var (report, field, span) = words.Read(part);
        var mention = new Mention(report, field, span, part.Choice<EventType>("type"u8), part.Choice<Actuality>("actuality"u8));
        part.MustBe("id"u8, mention.Id.ToString(), "the id made from its place and type is");
        return mention;
    }

    private EventTime When(JsonPart part) => new(part.Day("start"u8), part.Day("end"u8), part.TextOrNull("best"u8), part.Choice<TimePrecision>("precision"u8),
        part.Choice<FactStatus>("status"u8), part.TextOrNull("reason"u8), claims.Read(part, "when"));

    private EventPlace Where(JsonPart part) => new(
        new()
        {
            Name = part.Text("name"u8),
            Locality = part.TextOrNull("locality"u8),
            Admin2 = part.TextOrNull("admin2"u8),
            Admin1 = part.TextOrNull("admin1"u8),
            Country = part.TextOrNull("country"u8),
            Latitude = part.DegreesOrNull("latitude"u8),
            Longitude = part.DegreesOrNull("longitude"u8),
            Precision = part.Choice<PlacePrecision>("precision"u8),
            Basis = part.Choice<PlaceBasis>("basis"u8),
        },
        part.Choice<FactStatus>("status"u8), claims.Read(part, "where"));

    private Actor Actor(JsonPart part)
    {
        var role = part.Choice<ActorRole>("role"u8);
        return new(role, part.Text("name"u8), part.Texts("aliases"u8), part.TextOrNull("kind"u8), part.TextOrNull("country"u8), part.Choice<FactStatus>("status"u8),
            part.Choice<ActorCertainty>("certainty"u8), claims.ReadOfActor(part, role))
        {
            Joined = part.List("joined"u8, NameJoin),
        };
    }

    private Person Person(JsonPart part) => new(part.Text("name"u8), part.Text("status"u8), claims.ReadWithAttributes(part))
    {
        Joined = part.List("joined"u8, NameJoin),
        Age = part.WholeOrNull("age"u8),
        Sex = part.TextOrNull("sex"u8),
        Role = part.TextOrNull("role"u8),
        Nationality = part.TextOrNull("nationality"u8),
        Civilian = part.TruthOrNull("civilian"u8),
    };

    private Fact Fact(JsonPart part)
    {
        var attribute = part.Text("attribute"u8);
        return new(attribute, part.TextOrNull("of"u8), part.Text("unit"u8), part.Choice<FactStatus>("status"u8), part.NumberOrNull("low"u8), part.NumberOrNull("best"u8),
            part.NumberOrNull("high"u8), part.Text("reason"u8), part.Whole("lineages"u8), claims.Read(part, attribute))
        {
            Grade = part.Choice<FactGrade>("grade"u8),
        };
    }

    private SeriesWindow Window(JsonPart part) => new(part.DayOrNull("from"u8), part.DayOrNull("to"u8), part.Text("text"u8)) { Told = part.List("told"u8, Told) };

    private WindowTold Told(JsonPart part)
    {
        var (report, field, span) = words.Read(part);
        return new(part.Id<Claim>("claim"u8), report, field, span, part.DayOrNull("from"u8), part.DayOrNull("to"u8));
    }

    private static EventNote Note(JsonPart part) => new(part.Text("kind"u8), part.Text("text"u8), part.Ids<Claim>("claims"u8));

    private static EventJoin Join(JsonPart part) => new(part.Id<Report>("report"u8), part.Id<Report>("with"u8), part.Text("reason"u8));

    private static NameJoin NameJoin(JsonPart part) => new(part.Text("name"u8), part.Text("reason"u8));
}
