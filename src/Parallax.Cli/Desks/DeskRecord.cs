using System.Collections.Frozen;
using Parallax.Desks;
using Parallax.Json;
using Parallax.Pipeline.Desks;

namespace Parallax.Cli.Desks;

/// <summary>Makes objects of what a desk holds. What cannot be read means that the store is damaged.</summary>
internal sealed class DeskRecord
{
    private readonly IDeskSnapshot _desk;
    private readonly RecordReader _reader;

    public DeskRecord(IDeskSnapshot desk) => (_desk, _reader) = (desk, new(new ReportLookup(desk).Of));

    /// <summary>The whole record as of a revision.</summary>
    /// <param name="revision">The revision; null for the last.</param>
    /// <param name="basis">What it was made with.</param>
    /// <exception cref="DeskException">A part cannot be read.</exception>
    public Record Whole(int? revision, Basis basis)
    {
        return new(basis, [.. Parts(PartKind.Report, revision, _reader.ReadReport)], [.. Parts(PartKind.Event, revision, _reader.ReadEvent)],
            [.. Parts(PartKind.Statement, revision, _reader.ReadStatement)], [.. Parts(PartKind.Link, revision, _reader.ReadLink)])
        {
            Origins = _reader.Origins.ToFrozenDictionary(),
            Decisions = [.. Parts(PartKind.Decision, revision, RecordReader.ReadDecision)],
        };
    }

    /// <summary>The part of the record that is needed to show one event: it, what it is linked with, and the reports of all of these.</summary>
    /// <exception cref="DeskException">A part cannot be read.</exception>
    public Record Around(Id<Event> id)
    {
        var links = _desk.LinksOf(id).Select(p => Of(p, _reader.ReadLink)).ToList();
        var ids = links.SelectMany(l => new[] { l.From, l.To }).Append(id).Distinct().ToHashSet();
        var events = ids.Select(e => Of(_desk.Part(PartKind.Event, e.ToString()) ?? throw Nothing(), _reader.ReadEvent)).ToList();
        var reports = events.SelectMany(e => e.Reports).Concat(links.SelectMany(l => l.Claims).Select(c => c.Report)).Select(r => r.Id).ToHashSet();
        var entries = reports.Order().Select(r => Of(_desk.Part(PartKind.Report, r.ToString()) ?? throw Nothing(), _reader.ReadReport)).ToList();
        return new(_desk.State.Basis ?? throw Nothing(), entries.Select(e => e.Lead is { } lead && !ids.Contains(lead) ? e with { Lead = null } : e), events, [], links)
        {
            Origins = _reader.Origins.ToFrozenDictionary(),
            Decisions = [.. Parts(PartKind.Decision, null, RecordReader.ReadDecision)],
        };
    }

    /// <summary>The event with an id.</summary>
    /// <exception cref="DeskException">The record has none, or it cannot be read.</exception>
    public Event Event(Id<Event> id) => Of(_desk.Part(PartKind.Event, id.ToString()) ?? throw Nothing(), _reader.ReadEvent);

    private IEnumerable<T> Parts<T>(PartKind kind, int? revision, Func<ReadOnlyMemory<byte>, ReadResult<T>> read)
        where T : class => _desk.Parts(kind, revision).Select(p => Of(p, read));

    private static T Of<T>(StoredPart part, Func<ReadOnlyMemory<byte>, ReadResult<T>> read)
        where T : class
    {
        var result = read(part.Body);
        return result.Value ?? throw new DeskException($"the {Wording.Of(part.Kind)} {part.Id} of this desk cannot be read: {result.Refusal} 'parallax check' finds what else is damaged.");
    }

    private static DeskException Nothing() => new("this desk has no record yet; 'parallax add' makes one.");
}
