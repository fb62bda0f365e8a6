using Parallax.Desks;
using Parallax.Storage.Rows;

namespace Parallax.Storage.Postgres;

/// <summary>The conditions of a query of events, in the server's words.</summary>
internal static class EventConditions
{
    /// <summary>The conditions and their values; empty where every event fits.</summary>
    public static (string Conditions, object[] Values) Of(EventQuery query)
    {
        var (conditions, values) = (new List<string>(), new List<object>());
        if (!query.Types.IsEmpty)
        {
            Add("e.type = any({0})", query.Types.Select(t => t.ToString()).ToArray());
        }
        if (!query.Prominences.IsEmpty)
        {
            Add("e.prominence = any({0})", query.Prominences.Select(p => p.ToString()).ToArray());
        }
        if (!query.Statuses.IsEmpty)
        {
            // names of ours, written out: with a parameter the index of disputed events would not be used
            conditions.Add($"({string.Join(" or ", query.Statuses.Select(s => $"e.statuses @> '{{{s.ToString()}}}'"))})");
        }
        if (query.From is { } from)
        {
            Add("e.last_day >= {0}", from.DayNumber);
        }
        if (query.To is { } to)
        {
            Add("e.first_day <= {0}", to.DayNumber);
        }
        if (query.From is not null || query.To is not null)
        {
            conditions.Add("e.first_day is not null");
        }
        if (query.ChangedAfter > 0)
        {
            Add("e.changed > {0}", query.ChangedAfter);
        }
        return (conditions.Count == 0 ? "" : $"where {string.Join(" and ", conditions)}", [.. values]);

        void Add(string condition, object value)
        {
            values.Add(value);
            conditions.Add(condition.Replace("{0}", $"${values.Count}", StringComparison.Ordinal));
        }
    }
}
