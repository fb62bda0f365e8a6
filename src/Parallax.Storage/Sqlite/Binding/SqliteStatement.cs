using System.Buffers;
using System.Text;
using Parallax.Desks;
using Parallax.Storage.Rows;

namespace Parallax.Storage.Sqlite.Binding;

/// <summary>A prepared statement on loan from its connection: values are bound from 1 on, columns are read from 0 on. Disposing it gives it back.</summary>
internal sealed class SqliteStatement(SqliteConnection connection, StatementHandle handle, string sql) : IDisposable
{
    private const int NullType = 5;
    private const byte Utf8 = 1;
    private const int StackLimit = 512;

    /// <summary>What it was prepared from.</summary>
    public string Sql => sql;

    /// <summary>Binds a number; null for none.</summary>
    public SqliteStatement Bind(int index, long? value)
    {
        if (value is { } number)
        {
            connection.Check(SqliteLibrary.Bind(handle, index, number));
        }
        return this;
    }

    /// <summary>Binds bytes.</summary>
    public SqliteStatement Bind(int index, ReadOnlySpan<byte> bytes)
    {
        // an empty span has no address, which SQLite takes for null
        connection.Check(bytes.IsEmpty
            ? SqliteLibrary.BindZeros(handle, index, 0)
            : SqliteLibrary.BindBytes(handle, index, bytes, (ulong)bytes.Length, SqliteLibrary.Transient));
        return this;
    }

    /// <summary>Binds a text, code unit by code unit (<see cref="CodeUnits"/>); null for none.</summary>
    public SqliteStatement Bind(int index, string? text)
    {
        if (text is not null)
        {
            Bind(index, text, CodeUnits.Encode);
        }
        return this;
    }

    /// <summary>Binds a text for its words, as UTF-8: what is no valid text becomes U+FFFD.</summary>
    public SqliteStatement BindWords(int index, string text)
    {
        Bind(index, text, static (chars, bytes) => Encoding.UTF8.GetBytes(chars, bytes));
        return this;
    }

    /// <summary>Goes to the next row; false where there is none.</summary>
    public bool Step()
    {
        var code = SqliteLibrary.Step(handle);
        if (code is not (SqliteCode.Row or SqliteCode.Done))
        {
            connection.Check(code);
        }
        return code == SqliteCode.Row;
    }

    /// <summary>Runs it to its end, and makes it ready for other values.</summary>
    public void Run()
    {
        while (Step())
        {
        }
        Reset();
    }

    /// <summary>Makes it ready to run again, with nothing bound.</summary>
    public void Reset()
    {
        SqliteLibrary.Reset(handle);
        SqliteLibrary.ClearBindings(handle);
    }

    /// <summary>Whether the column has nothing.</summary>
    public bool IsNull(int column) => SqliteLibrary.ColumnType(handle, column) == NullType;

    /// <summary>The number in a column.</summary>
    public long Number(int column) => SqliteLibrary.ColumnNumber(handle, column);

    /// <summary>The number in a column, which has one of 32 bits.</summary>
    public int Small(int column) => Number(column) is >= int.MinValue and <= int.MaxValue and var value ? (int)value : throw connection.Broken($"the number {Number(column)} has more than 32 bits");

    /// <summary>The number in a column, or nothing.</summary>
    public int? Optional(int column) => IsNull(column) ? null : Small(column);

    /// <summary>The number with a fraction in a column.</summary>
    public double Fraction(int column) => SqliteLibrary.ColumnFraction(handle, column);

    /// <summary>The bytes in a column, which are there until the next step.</summary>
    public unsafe ReadOnlySpan<byte> Bytes(int column)
    {
        var address = SqliteLibrary.ColumnBytes(handle, column);
        return new(address, SqliteLibrary.ColumnLength(handle, column));
    }

    /// <summary>The text in a column, or nothing.</summary>
    public string? Text(int column)
    {
        if (IsNull(column))
        {
            return null;
        }
        try
        {
            return CodeUnits.Decode(Bytes(column));
        }
        catch (InvalidDataException e)
        {
            throw connection.Broken(e.Message, e);
        }
    }

    /// <summary>The text in a column, which has one.</summary>
    /// <exception cref="DeskException">It has none.</exception>
    public string Present(int column) => Text(column) ?? throw connection.Broken("a text is missing");

    /// <summary>What a packed column was packed from.</summary>
    /// <exception cref="DeskException">It cannot be read.</exception>
    public T Unpacked<T>(int column, RowReader<T> read)
    {
        try
        {
            return read(Bytes(column));
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or ArithmeticException)
        {
            throw connection.Broken(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Return(this);

    /// <summary>Gives it up for good.</summary>
    public void Close() => handle.Dispose();

    private void Bind(int index, string text, Encoder encode)
    {
        var most = Math.Max(1, text.Length * CodeUnits.MostBytes);
        var rented = most > StackLimit ? ArrayPool<byte>.Shared.Rent(most) : null;
        var bytes = rented ?? stackalloc byte[StackLimit];
        var count = encode(text, bytes);
        connection.Check(SqliteLibrary.BindText(handle, index, bytes, (ulong)count, SqliteLibrary.Transient, Utf8));
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private delegate int Encoder(ReadOnlySpan<char> text, Span<byte> bytes);
}
