using System.Text.RegularExpressions;
using Npgsql;
using Parallax.Desks;

namespace Parallax.Storage.Postgres;

/// <summary>Where a desk of PostgreSQL is: <c>postgres://user:password@host:port/database?desk=NAME</c>.</summary>
internal sealed partial class PostgresAddress
{
    private const string Example = "'postgres://ada@db.example.org/news?desk=iraq'";
    private const string DefaultDesk = "parallax";
    private const int DefaultPort = 5432;

    private PostgresAddress(NpgsqlConnectionStringBuilder connection, string desk) => (Connection, Desk) = (connection, desk);

    /// <summary>How to connect.</summary>
    public NpgsqlConnectionStringBuilder Connection { get; }

    /// <summary>The name of the desk, which is that of its schema.</summary>
    public string Desk { get; }

    /// <summary>The address without the password.</summary>
    public string Name => $"postgres://{(Connection.Username is { } user ? Uri.EscapeDataString(user) + "@" : "")}{(IsSocket ? "" : Host)}/{Uri.EscapeDataString(Connection.Database!)}"
        + $"?{(IsSocket ? $"host={Uri.EscapeDataString(Connection.Host!)}&" : "")}desk={Desk}";

    /// <summary>Host and port, or the folder of the server's socket.</summary>
    public string Host => IsSocket ? Connection.Host! : Connection.Host!.Contains(':', StringComparison.Ordinal) ? $"[{Connection.Host}]:{Connection.Port}" : $"{Connection.Host}:{Connection.Port}";

    private bool IsSocket => Connection.Host!.StartsWith('/');

    /// <summary>Whether the text is meant for PostgreSQL.</summary>
    public static bool IsOne(string text) =>
        text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads an address.</summary>
    /// <exception cref="DeskException">It is none. The message never shows the address, since it may hold a password.</exception>
    public static PostgresAddress Parse(string url)
    {
        if (!IsOne(url) || !Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            throw Wrong("it cannot be read as an address; in user and password, signs such as @, / and # are written as %40, %2F and %23");
        }
        var (desk, host) = (DefaultDesk, uri.IdnHost);
        var connection = new NpgsqlConnectionStringBuilder { Port = uri.IsDefaultPort || uri.Port < 0 ? DefaultPort : uri.Port, ApplicationName = "parallax" };
        foreach (var (key, value) in Parameters(uri))
        {
            (desk, host) = (key == "desk" ? value : desk, key == "host" ? value : host);
            Set(connection, key, value);
        }
        var database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/'));
        connection.Host = host.Length > 0 ? host.Trim('[', ']') : throw Wrong("it names no host; for the socket of a server on this machine, 'host' is its folder, as in 'postgres:///news?host=/var/run/postgresql'");
        connection.Database = database.Length > 0 ? database : throw Wrong("it names no database");
        if (uri.UserInfo.Split(':', 2) is [{ Length: > 0 } user, ..] parts)
        {
            connection.Username = Uri.UnescapeDataString(user);
            connection.Password = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : null;
        }
        return new(Tuned(connection, Checked(desk)), desk);
    }

    private static IEnumerable<(string Key, string Value)> Parameters(Uri uri) => uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('=', 2)).Select(p => (Uri.UnescapeDataString(p[0]), p.Length > 1 ? Uri.UnescapeDataString(p[1]) : ""));

    private static void Set(NpgsqlConnectionStringBuilder connection, string key, string value)
    {
        switch (key)
        {
            case "desk" or "host":
                break;
            case "sslmode":
                connection.SslMode = Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode) && Enum.IsDefined(mode)
                    ? mode
                    : throw Wrong($"its sslmode is '{value}'; expected disable, allow, prefer, require, verify-ca or verify-full");
                break;
            case "sslrootcert":
                connection.RootCertificate = value;
                break;
            default:
                throw Wrong($"it has a parameter '{key}'; expected desk, host, sslmode or sslrootcert");
        }
    }

    private static string Checked(string desk) => DeskName().IsMatch(desk) && !desk.StartsWith("pg_", StringComparison.Ordinal) && desk != "information_schema"
        ? desk
        : throw Wrong($"its desk is '{desk}'; expected a name of at most 63 small letters, digits, _ and -, that begins with a letter and not with pg_");

    /// <summary>What no address has to say.</summary>
    private static NpgsqlConnectionStringBuilder Tuned(NpgsqlConnectionStringBuilder connection, string desk)
    {
        connection.SearchPath = $"\"{desk}\"";
        connection.Timeout = 10;
        connection.CommandTimeout = 600;
        connection.TcpKeepAlive = true;
        connection.MaxPoolSize = 40;
        connection.Enlist = false;
        return connection;
    }

    private static DeskException Wrong(string what) => new($"The address of the desk is not usable: {what}. An address is {Example}.");

    [GeneratedRegex(@"\A[a-z_][a-z0-9_-]{0,62}\z")]
    private static partial Regex DeskName();
}
