using System.Runtime.InteropServices;

namespace Parallax.Events.Fusion;

/// <summary>Names for the origins of a record's claims: a speaker's in the words that most claims give, an agency's or a lineage's as it is. Two origins never share one.
/// Claims come and go; only names of their origins are found anew.</summary>
internal sealed class OriginNames
{
    private readonly Dictionary<Id<Claim>, Known> _claims = [];
    private readonly Dictionary<string, Origin> _origins = new(StringComparer.Ordinal);

    /// <summary>How many origins have a name before it is told apart.</summary>
    private readonly Dictionary<string, HashSet<string>> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    /// <summary>A claim of the record.</summary>
    /// <param name="Origin">What its origin is known by.</param>
    /// <param name="Speaker">The speaker whose words may name the origin; null where they may not.</param>
    /// <param name="Report">The report that states it.</param>
    /// <param name="Times">How many parts of the record state it.</param>
    private readonly record struct Known(string Origin, string? Speaker, Id<Report> Report, int Times);

    private sealed class Origin
    {
        public HashSet<Id<Claim>> Claims { get; } = [];

        public Dictionary<string, int> Speakers { get; } = new(StringComparer.Ordinal);

        /// <summary>The name before it is told apart from those of others.</summary>
        public string Plain { get; set; } = "";

        public string Name { get; set; } = "";
    }

    /// <summary>The name of the origin of each claim.</summary>
    public IEnumerable<KeyValuePair<Id<Claim>, string>> All => _claims.Select(c => KeyValuePair.Create(c.Key, _origins[c.Value.Origin].Name));

    /// <summary>The name of the origin of a claim; null where there is no such claim.</summary>
    public string? Of(Id<Claim> claim) => _claims.TryGetValue(claim, out var known) ? _origins[known.Origin].Name : null;

    /// <summary>Works out anew what has changed.</summary>
    /// <param name="gone">Claims of events and links that went.</param>
    /// <param name="come">Claims of those that came.</param>
    /// <param name="origins">Whose word these are.</param>
    /// <returns>The claims that are there no longer, the names of those that have another than before, and the reports of those that were there before.</returns>
    public (List<Id<Claim>> Gone, Dictionary<Id<Claim>, string> Names, HashSet<Id<Report>> Reports) Change(IEnumerable<Claim> gone, IEnumerable<Claim> come, Origins origins)
    {
        var (fresh, left) = (new HashSet<Id<Claim>>(), new HashSet<Id<Claim>>());
        foreach (var claim in come)
        {
            Add(claim, origins, fresh);
        }
        foreach (var claim in gone)
        {
            Remove(claim.Id, left);
        }
        fresh.ExceptWith(left);
        var renamed = Rename();
        var names = renamed.SelectMany(o => o.Claims.Select(c => (Claim: c, o.Name))).ToDictionary(c => c.Claim, c => c.Name);
        var reports = names.Keys.Where(c => !fresh.Contains(c)).Select(c => _claims[c].Report).ToHashSet();
        foreach (var claim in fresh)
        {
            names[claim] = _origins[_claims[claim].Origin].Name;
        }
        return ([.. left.Where(c => !_claims.ContainsKey(c))], names, reports);
    }

    private void Add(Claim claim, Origins origins, HashSet<Id<Claim>> fresh)
    {
        var origin = origins.Of(claim);
        var known = _claims.GetValueOrDefault(claim.Id);
        if (known.Times > 0 && known.Origin != origin)
        {
            Detach(claim.Id, known);
        }
        if (known.Times == 0 || known.Origin != origin)
        {
            var speaker = claim.Speaker is not null && !Origins.IsAgency(origin) && origin != origins.OwnVoiceOf(claim.Report) ? claim.Speaker : null;
            Attach(claim.Id, known = new(origin, speaker, claim.Report.Id, known.Times));
            fresh.Add(claim.Id);
        }
        _claims[claim.Id] = known with { Times = known.Times + 1 };
    }

    private void Remove(Id<Claim> claim, HashSet<Id<Claim>> left)
    {
        var known = _claims[claim];
        _claims[claim] = known with { Times = known.Times - 1 };
        if (known.Times == 1)
        {
            Detach(claim, known);
            _claims.Remove(claim);
            left.Add(claim);
        }
    }

    private void Attach(Id<Claim> claim, Known known)
    {
        if (!_origins.TryGetValue(known.Origin, out var origin))
        {
            _origins.Add(known.Origin, origin = new());
        }
        origin.Claims.Add(claim);
        _touched.Add(known.Origin);
        if (known.Speaker is { } speaker)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(origin.Speakers, speaker, out _)++;
        }
    }

    private void Detach(Id<Claim> claim, Known known)
    {
        var origin = _origins[known.Origin];
        origin.Claims.Remove(claim);
        _touched.Add(known.Origin);
        if (known.Speaker is { } speaker && --CollectionsMarshal.GetValueRefOrAddDefault(origin.Speakers, speaker, out _) == 0)
        {
            origin.Speakers.Remove(speaker);
        }
    }

    /// <summary>Names anew the origins that were touched, and those that share a name with them now or did; gives those with another name.</summary>
    private List<Origin> Rename()
    {
        var affected = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in _touched)
        {
            var origin = _origins[key];
            affected.UnionWith(SharersOf(origin.Plain));
            SharersOf(origin.Plain).Remove(key);
            if (origin.Claims.Count == 0)
            {
                _origins.Remove(key);
                continue;
            }
            origin.Plain = origin.Speakers.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key.Length).ThenBy(s => s.Key, StringComparer.Ordinal).FirstOrDefault().Key ?? key;
            SharersOf(origin.Plain).Add(key);
            affected.UnionWith(SharersOf(origin.Plain));
        }
        _touched.Clear();
        return [.. affected.Where(k => _origins.ContainsKey(k)).Where(IsRenamed).Select(k => _origins[k])];
    }

    private bool IsRenamed(string key)
    {
        var origin = _origins[key];
        var (before, sharers) = (origin.Name, SharersOf(origin.Plain));
        origin.Name = sharers.Count > 1 ? $"{origin.Plain} ({key})" : origin.Plain;
        return origin.Name != before;
    }

    private HashSet<string> SharersOf(string name)
    {
        if (!_named.TryGetValue(name, out var keys))
        {
            _named.Add(name, keys = new(StringComparer.Ordinal));
        }
        return keys;
    }
}
