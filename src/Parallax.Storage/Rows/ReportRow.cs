using Parallax.Desks;

namespace Parallax.Storage.Rows;

/// <summary>A report as bytes, without its key and its address, which are columns of their own.</summary>
internal static class ReportRow
{
    /// <summary>The bytes of a report.</summary>
    public static byte[] Write(StoredReport stored)
    {
        var report = stored.Report;
        var fields = new FieldWriter().Bits(report.Id.Value).Text(report.Sha256).Text(report.Source).Text(report.Outlet).Text(report.Author).Text(report.Title).Text(report.Language)
            .Each(report.Warnings, (w, warning) => w.Text(warning)).Each(report.Furniture, (w, span) => w.Number(span.Start).Number(span.Length))
            .Number(report.Place ?? -1L).Text(stored.Path).Flag(report.TakenIn.HasValue);
        if (report.TakenIn is { } taken)
        {
            fields.Number(taken.Ticks).Number(taken.Offset.Ticks);
        }
        Write(fields, report.Published);
        return Packing.Pack(fields.Text(report.Text).Written);
    }

    /// <summary>The report of the bytes.</summary>
    /// <param name="packed">The bytes.</param>
    /// <param name="key">Its key.</param>
    /// <param name="url">Its address.</param>
    /// <param name="original">The hash of what it was made from.</param>
    public static StoredReport Read(ReadOnlySpan<byte> packed, string key, string? url, string? original)
    {
        var fields = new FieldReader(Packing.Unpack(packed));
        var identity = new OriginalReport(new(fields.Bits()), fields.Present());
        var (source, outlet, author, title, language) = (fields.Present(), fields.Text(), fields.Text(), fields.Text(), fields.Text());
        var warnings = fields.Each((ref r) => r.Present());
        var furniture = fields.Each((ref r) => Span(r.Small(), r.Small()));
        var place = fields.Number();
        var path = fields.Text();
        DateTimeOffset? taken = fields.Flag() ? new(fields.Number(), new(fields.Number())) : null;
        var published = Published(ref fields);
        // the identity is handed in for every report: of one that names were taken out of it cannot be worked out, of others that is a waste of time
        var report = new Report(key, source, fields.Present(), outlet, author, title, url, published, language, warnings, identity)
        {
            Furniture = furniture,
            Place = place < 0 ? null : checked((int)place),
            TakenIn = taken,
        };
        return new(report, original, path);
    }

    private static TextSpan Span(int start, int length) => new(start, checked(start + length));

    private static void Write(FieldWriter fields, PublicationTime? published)
    {
        fields.Flag(published.HasValue);
        if (published is { } time)
        {
            fields.Number(time.Date.DayNumber).Number(time.Time?.Ticks ?? -1).Flag(time.Offset.HasValue).Number(time.Offset?.Ticks ?? 0);
        }
    }

    private static PublicationTime? Published(ref FieldReader fields)
    {
        if (!fields.Flag())
        {
            return null;
        }
        var (date, ticks, hasOffset, offset) = (DateOnly.FromDayNumber(fields.Small()), fields.Number(), fields.Flag(), fields.Number());
        return new(date, ticks < 0 ? null : new TimeOnly(ticks), hasOffset ? new TimeSpan(offset) : null);
    }
}
