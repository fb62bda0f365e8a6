using Parallax.Desks;

namespace Parallax.Storage.Rows;

/// <summary>Revisions and the state of a desk as bytes.</summary>
internal static class HistoryRows
{
    /// <summary>The bytes of a revision, without number and time, which are columns of their own.</summary>
    public static byte[] Write(Revision revision)
    {
        var fields = new FieldWriter().Number((int)revision.Cause).Text(revision.Decision);
        Write(fields, revision.Basis);
        return Packing.Pack(fields.Each(revision.Reports, (w, id) => w.Bits(id.Value)).Written);
    }

    /// <summary>The revision of the bytes.</summary>
    public static Revision Revision(ReadOnlySpan<byte> packed, int number, long ticks)
    {
        var fields = new FieldReader(Packing.Unpack(packed));
        var (cause, decision, basis) = (fields.Choice<RevisionCause>(), fields.Text(), Basis(ref fields));
        return new(number, new(ticks, TimeSpan.Zero), cause, fields.Each((ref r) => new Id<Report>(r.Bits())), decision, basis);
    }

    /// <summary>The bytes of a state.</summary>
    public static byte[] Write(DeskState state)
    {
        var fields = new FieldWriter().Number(state.Revision).Number((int)state.Policy).Each(state.Lexicons, (w, lexicon) => w.Text(lexicon.Name).Text(lexicon.Text)).Flag(state.Basis is not null);
        if (state.Basis is { } basis)
        {
            Write(fields, basis);
        }
        return Packing.Pack(fields.Written);
    }

    /// <summary>The state of the bytes.</summary>
    public static DeskState State(ReadOnlySpan<byte> packed)
    {
        var fields = new FieldReader(Packing.Unpack(packed));
        var (revision, policy) = (fields.Small(), fields.Choice<FactPolicy>());
        var lexicons = fields.Each((ref r) => new DeskLexicon(r.Present(), r.Present()));
        return new(fields.Flag() ? Basis(ref fields) : null, revision, policy, lexicons);
    }

    private static void Write(FieldWriter fields, Basis basis) => fields.Text(basis.Program).Text(basis.Lexicon).Text(basis.Model).Text(basis.Gazetteer).Text(basis.Policy);

    private static Basis Basis(ref FieldReader fields) => new(fields.Present(), fields.Present(), fields.Present(), fields.Present(), fields.Present());
}
