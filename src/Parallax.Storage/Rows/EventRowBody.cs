using Parallax.Desks;

namespace Parallax.Storage.Rows;

/// <summary>What an event is found by, as bytes. Lists are made of many, so that it is not compressed.</summary>
internal static class EventRowBody
{
    /// <summary>The bytes of a row, without the revision that changed it last.</summary>
    public static byte[] Write(EventRow row)
    {
        var fields = new FieldWriter().Bits(row.Id.Value).Number((int)row.Type).Text(row.Label).Number((int)row.Prominence).Number(row.Start?.DayNumber ?? -1).Number(row.End?.DayNumber ?? -1)
            .Each(row.Actors, (w, name) => w.Text(name)).Each(row.Statuses, (w, status) => w.Number((int)status)).Each(row.Reports, (w, id) => w.Bits(id.Value))
            .Number(row.Counts.Reports).Number(row.Counts.Outlets).Number(row.Counts.Lineages).Number(row.Counts.Origins).Text(row.Words).Flag(row.Place is not null);
        if (row.Place is { } place)
        {
            fields.Text(place.Name).Text(place.Locality).Text(place.Admin2).Text(place.Admin1).Text(place.Country).Number((int)place.Precision).Number((int)place.Basis);
            Write(fields, place.Latitude);
            Write(fields, place.Longitude);
        }
        return Packing.AsIs(fields.Written);
    }

    /// <summary>The row of the bytes.</summary>
    public static EventRow Read(ReadOnlySpan<byte> packed, int changed)
    {
        var fields = new FieldReader(Packing.Unpack(packed));
        return new()
        {
            Id = new(fields.Bits()),
            Type = fields.Choice<EventType>(),
            Label = fields.Present(),
            Prominence = fields.Choice<Prominence>(),
            Start = Day(fields.Small()),
            End = Day(fields.Small()),
            Actors = fields.Each((ref r) => r.Present()),
            Statuses = fields.Each((ref r) => r.Choice<FactStatus>()),
            Reports = fields.Each((ref r) => new Id<Report>(r.Bits())),
            Counts = new(fields.Small(), fields.Small(), fields.Small(), fields.Small()),
            Words = fields.Present(),
            Place = fields.Flag() ? Place(ref fields) : null,
            Changed = changed,
        };
    }

    private static DateOnly? Day(int number) => number < 0 ? null : DateOnly.FromDayNumber(number);

    private static PlaceIdentity Place(ref FieldReader fields) => new()
    {
        Name = fields.Present(),
        Locality = fields.Text(),
        Admin2 = fields.Text(),
        Admin1 = fields.Text(),
        Country = fields.Text(),
        Precision = fields.Choice<PlacePrecision>(),
        Basis = fields.Choice<PlaceBasis>(),
        Latitude = Fraction(ref fields),
        Longitude = Fraction(ref fields),
    };

    private static void Write(FieldWriter fields, double? value)
    {
        fields.Flag(value.HasValue);
        if (value is { } fraction)
        {
            fields.Fraction(fraction);
        }
    }

    private static double? Fraction(ref FieldReader fields) => fields.Flag() ? fields.Fraction() : null;
}
